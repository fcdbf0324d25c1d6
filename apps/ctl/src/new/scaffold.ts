import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../expected-failure.ts'
import { type Insertion, inserted } from '../typescript/insert.ts'
import { readTypeScript, type SourceTree } from '../typescript/parse.ts'
import type { Name } from './name.ts'

export interface ScaffoldInput {
  /** The folder of the project. */
  readonly root: string
  readonly name: Name
  /** The options of the command line, by name. */
  readonly options: Readonly<Record<string, string | undefined>>
}

/** Everything that a new part changes. Nothing is written before the whole plan exists. */
export interface Plan {
  /** Texts of new files, by path from the root. */
  readonly created: Readonly<Record<string, string>>
  /** New texts of existing files, by path from the root. */
  readonly changed?: Readonly<Record<string, string>>
  /** What the author has to do next, in order: sentences for the terminal. */
  readonly next: readonly string[]
}

/** Plans a new part. @throws ExpectedFailure when the name is taken or reserved, or an option is invalid. */
export type Scaffold = (input: ScaffoldInput) => Plan

/** @throws ExpectedFailure when one of the files exists. */
export function refuseTaken(root: string, paths: readonly string[]): void {
  const taken = paths.find((path) => existsSync(join(root, path)))
  if (taken !== undefined) throw new ExpectedFailure(`The name is taken: ${taken} exists. Choose another name.`)
}

/** @throws ExpectedFailure when the name is one of the reserved ones. */
export function refuseReserved({ kebab }: Name, reserved: readonly string[], reason: string): void {
  if (reserved.includes(kebab)) throw new ExpectedFailure(`"${kebab}" is reserved: ${reason}. Choose another name.`)
}

/** The option's value, if it is one of those allowed. @throws ExpectedFailure otherwise. */
export function optionOf<Value extends string>(
  { options }: ScaffoldInput,
  name: string,
  allowed: readonly Value[],
): Value {
  const given = options[name]
  const found = allowed.find((value) => value === given)
  if (found === undefined) {
    const problem = given === undefined ? `--${name} is missing` : `--${name} ${given} does not exist`
    throw new ExpectedFailure(`${problem}. Use one of: ${allowed.join(', ')}.`)
  }
  return found
}

/** An existing file's text with insertions. */
export function edited(root: string, path: string, insertions: (tree: SourceTree) => readonly Insertion[]): string {
  const tree = readTypeScript(join(root, path))
  return inserted(tree, insertions(tree))
}

export const genStep = 'npx lifegrid gen            # write the generated files; commit them too'

/** The command that runs tests, by paths from the root. */
export function testStep(...paths: readonly string[]): string {
  return `npx vitest run --project unit ${paths.join(' ')}`
}
