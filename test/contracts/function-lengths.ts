import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Node, Visitor } from 'oxc-parser'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'
import { root } from './house.ts'

export interface FunctionLength {
  /** From the root. */
  readonly file: string
  /** The name under which it is declared or assigned; `callback` for a function that has none. */
  readonly name: string
  readonly lines: number
}

/** All functions of a file in the order of its text, including methods and nested functions. */
export function functionLengths(file: string, text = readFileSync(join(root, file), 'utf8')): FunctionLength[] {
  const found: FunctionLength[] = []
  const names = new Map<number, string>()
  const add = ({ start, end }: Node, name: string): void => {
    found.push({ file, name, lines: text.slice(start, end).split('\n').length })
  }
  const name = (value: Node | null, key: Node): void => {
    if (value !== null) names.set(value.start, text.slice(key.start, key.end))
  }
  // Parents come before their children, so a function finds the name that its parent gives it.
  new Visitor({
    VariableDeclarator: ({ id, init }) =>
      name(init, id.type === 'Identifier' ? { ...id, end: id.start + id.name.length } : id),
    Property: ({ key, value }) => name(value, key),
    PropertyDefinition: ({ key, value }) => name(value, key),
    MethodDefinition: ({ key, value }) => name(value, key),
    FunctionDeclaration: (node) => add(node, node.id?.name ?? 'callback'),
    FunctionExpression: (node) => add(node, names.get(node.start) ?? 'callback'),
    ArrowFunctionExpression: (node) => add(node, names.get(node.start) ?? 'callback'),
  }).visit(parseTypeScript(file, text).program)
  return found
}
