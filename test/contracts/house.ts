import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { codeOnly } from '../../apps/ctl/src/typescript/code-only.ts'
import { importsOf, runtimeImportsOf } from '../../apps/ctl/src/typescript/imports.ts'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..')

/** One package or app: its short name, its folder from the root, and what its package.json lists. */
export interface Member {
  readonly name: string
  readonly folder: string
  readonly dependencies: readonly string[]
}

/** The packages that the build of a published package compiles into it. They are development dependencies of it. */
const compiledIn = ['@lifegrid/base', '@lifegrid/contract']

export interface SourceText {
  /** From the root. */
  readonly path: string
  readonly member: Member
  readonly text: string
}

export interface SourceFile extends SourceText {
  /** The text without comments and without the contents of string literals. */
  readonly code: string
  /** The specifiers of everything that it imports or re-exports, also dynamically or as a type. */
  readonly imports: readonly string[]
  /** The imports that are still there when the code runs. */
  readonly runtimeImports: readonly string[]
}

export function members(): Member[] {
  const folders = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  )
  return [...folders, 'infra/local'].filter(hasManifest).map((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
      name: string
      private?: boolean
      dependencies?: Record<string, string>
      optionalDependencies?: Record<string, string>
      devDependencies?: Record<string, string>
    }
    const built = manifest.private === true ? [] : compiledIn.filter((name) => manifest.devDependencies?.[name])
    return {
      name: manifest.name.replace('@lifegrid/', ''),
      folder,
      dependencies: [...Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }), ...built],
    }
  })
}

/** Every TypeScript file of every `src/`. */
export function sourceTexts(): SourceText[] {
  return members().flatMap((member) =>
    typescriptFiles(join(member.folder, 'src')).map((path) => {
      return { path, member, text: readFileSync(join(root, path), 'utf8') }
    }),
  )
}

let parsedSources: readonly SourceFile[] | undefined

/** The same, parsed. The first call takes seconds, so call it while tests are collected, when no timeout applies. */
export function sources(): readonly SourceFile[] {
  parsedSources ??= sourceTexts().map((file) => {
    const tree = parseTypeScript(file.path, file.text)
    return {
      ...file,
      code: codeOnly(tree),
      imports: importsOf(tree.program),
      runtimeImports: runtimeImportsOf(tree.program),
    }
  })
  return parsedSources
}

/** The TypeScript files in a folder and its subfolders, by path from the root. Empty if there is no such folder. */
export function typescriptFiles(folder: string): string[] {
  const from = join(root, folder)
  if (!existsSync(from)) return []
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}

function hasManifest(folder: string): boolean {
  return existsSync(join(root, folder, 'package.json'))
}
