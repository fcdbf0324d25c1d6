import { basename } from 'node:path'
import type { CallExpression } from 'oxc-parser'
import { ExpectedFailure } from '../../expected-failure.ts'
import { callsIn, objectsIn, propertyOf, stringPropertyOf } from '../../typescript/literals.ts'
import { readTypeScript } from '../../typescript/parse.ts'

/** What `gen` needs to know of a content file. It is parsed, not imported, because its types come from the files that `gen` writes. */
export interface ContentFile {
  /** Whether it defines a family of ambient lines. */
  readonly isAmbient: boolean
  /** The ids of a family's entries, in order; empty when the file defines a single entry. */
  readonly familyIds: readonly string[]
  /** The `what` of every `remember` effect. */
  readonly memories: readonly string[]
}

/**
 * @param isFamily whether the file holds several entries. A file of ambient lines always does.
 * @throws ExpectedFailure when the file is not valid TypeScript, or an entry of a family has no literal id.
 */
export function readContentFile(path: string, isFamily: boolean): ContentFile {
  const { program } = readTypeScript(path)
  const definitions = callsIn(program, (name) => /^define[A-Z]/.test(name))
  const isAmbient = definitions.some(({ callee }) => callee.type === 'Identifier' && callee.name === 'defineAmbient')
  return {
    isAmbient,
    familyIds: isFamily || isAmbient ? definitions.flatMap((call) => familyIdsOf(call, path)) : [],
    memories: objectsIn(program)
      .filter((object) => stringPropertyOf(object, 'kind') === 'remember')
      .flatMap((object) => stringPropertyOf(object, 'what') ?? []),
  }
}

/** A family is an array of entries, or for ambient lines an object with such an array under `lines`. */
function familyIdsOf({ arguments: [argument] }: CallExpression, path: string): string[] {
  const lines = argument?.type === 'ObjectExpression' ? propertyOf(argument, 'lines') : argument
  if (lines?.type !== 'ArrayExpression') return []
  return lines.elements.map((entry) => {
    const id = entry?.type === 'ObjectExpression' ? stringPropertyOf(entry, 'id') : undefined
    if (id === undefined)
      throw new ExpectedFailure(`Every entry in ${basename(path)} needs an id that is a string literal.`)
    return id
  })
}
