import type { TSInterfaceDeclaration } from 'oxc-parser'
import { docstringBefore } from './docstring.ts'
import type { SourceTree } from './parse.ts'

export interface InterfaceField {
  readonly name: string
  /** As the file writes it, on one line. */
  readonly type: string
  readonly optional: boolean
  /** The docstring as one paragraph; empty when there is none. */
  readonly about: string
}

export interface ExportedInterface {
  /** The docstring as one paragraph; empty when there is none. */
  readonly about: string
  readonly fields: readonly InterfaceField[]
}

/** An interface that the file exports under this name, with its property signatures; undefined when there is none. */
export function exportedInterface(tree: SourceTree, name: string): ExportedInterface | undefined {
  for (const statement of tree.program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue
    const { declaration } = statement
    if (declaration?.type !== 'TSInterfaceDeclaration' || declaration.id.name !== name) continue
    return { about: docstringBefore(tree, statement.start), fields: fieldsOf(tree, declaration) }
  }
  return undefined
}

function fieldsOf(tree: SourceTree, { body }: TSInterfaceDeclaration): InterfaceField[] {
  return body.body.flatMap((member) => {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') return []
    const type = member.typeAnnotation?.typeAnnotation
    return {
      name: member.key.name,
      type: type === undefined ? 'unknown' : onOneLine(tree.text.slice(type.start, type.end)),
      optional: member.optional,
      about: docstringBefore(tree, member.start),
    }
  })
}

function onOneLine(type: string): string {
  return type.replaceAll(/\s+/g, ' ').replace(/^\| /, '')
}
