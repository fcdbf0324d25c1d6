import {
  type ArrayExpression,
  type Expression,
  type ObjectExpression,
  type TSTypeAliasDeclaration,
  Visitor,
} from 'oxc-parser'
import { propertyOf } from './literals.ts'
import type { SourceTree } from './parse.ts'

/** Text to insert into a file, at an offset of its present text. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** The file's text with all insertions. They may be in any order. */
export function inserted({ text }: SourceTree, insertions: readonly Insertion[]): string {
  let result = text
  for (const { at, text: more } of [...insertions].sort((a, b) => b.at - a.at))
    result = result.slice(0, at) + more + result.slice(at)
  return result
}

/** A line after the last import. @throws Error when the file imports nothing. */
export function afterImports(tree: SourceTree, line: string): Insertion {
  const last = tree.program.body.findLast(({ type }) => type === 'ImportDeclaration')
  if (last === undefined) throw new Error(`${tree.path} has no imports`)
  return { at: last.end, text: `\n${line}` }
}

/** An element of the array in a variable: before another element, or at the end. @throws Error when there is no such array. */
export function intoArray(tree: SourceTree, variable: string, element: string, before?: string): Insertion {
  const array = variableValue(tree, variable, 'ArrayExpression') as ArrayExpression
  const elements = array.elements.filter((one) => one !== null)
  const next = elements.find((one) => one.type === 'Literal' && one.value === before)
  if (next !== undefined) return { at: next.start, text: `${element}, ` }
  const last = elements.at(-1)
  return { at: last === undefined ? array.start + 1 : last.end, text: last === undefined ? element : `,\n${element}` }
}

/**
 * A property at the end of the object in a variable, or of an object inside it.
 * @param path the variable, then the names of properties that lead to the object.
 * @throws Error when there is no such object.
 */
export function intoObject(tree: SourceTree, path: readonly [string, ...string[]], property: string): Insertion {
  const [variable, ...names] = path
  let object = variableValue(tree, variable, 'ObjectExpression') as ObjectExpression
  for (const name of names) {
    const inner = propertyOf(object, name)
    if (inner?.type !== 'ObjectExpression') throw new Error(`${tree.path} has no object ${path.join('.')}`)
    object = inner
  }
  return atEndOf(object, property)
}

/** A property at the end of an object literal. */
export function atEndOf(object: ObjectExpression, property: string): Insertion {
  const last = object.properties.at(-1)
  return {
    at: last === undefined ? object.start + 1 : last.end,
    text: last === undefined ? property : `,\n${property}`,
  }
}

/** A member of a union of type names, at its place in the alphabet. @throws Error when there is no such union. */
export function intoUnion(tree: SourceTree, name: string, member: string): Insertion {
  const { typeAnnotation } = typeAliasOf(tree, name)
  if (typeAnnotation.type !== 'TSUnionType') throw new Error(`${tree.path}: ${name} is not a union`)
  const next = typeAnnotation.types.find(({ start, end }) => tree.text.slice(start, end) > member)
  return next === undefined
    ? { at: typeAnnotation.end, text: `\n  | ${member}` }
    : { at: next.start, text: `${member}\n  | ` }
}

/** A declaration before the exported interface that follows it in the alphabet; before the type alias `last` when there is none. */
export function beforeInterface(tree: SourceTree, name: string, declaration: string, last: string): Insertion {
  const statements = tree.program.body.filter(({ type }) => type === 'ExportNamedDeclaration')
  for (const statement of statements) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null
    if (declared?.type === 'TSInterfaceDeclaration' && declared.id.name > name)
      return { at: withDocstring(tree, statement.start), text: `${declaration.trimEnd()}\n\n` }
  }
  return {
    at: withDocstring(tree, typeAliasOf(tree, last).start - 'export '.length),
    text: `${declaration.trimEnd()}\n\n`,
  }
}

function typeAliasOf(tree: SourceTree, name: string): TSTypeAliasDeclaration {
  for (const statement of tree.program.body) {
    if (statement.type !== 'ExportNamedDeclaration') continue
    const { declaration } = statement
    if (declaration?.type === 'TSTypeAliasDeclaration' && declaration.id.name === name) return declaration
  }
  throw new Error(`${tree.path} exports no type ${name}`)
}

/** The start of a declaration, or of the comment directly before it. */
function withDocstring({ text, comments }: SourceTree, start: number): number {
  const comment = comments.findLast(({ end }) => end <= start)
  return comment !== undefined && text.slice(comment.end, start).trim() === '' ? comment.start : start
}

/** The value of a variable at any depth, without `as const` and `satisfies`. */
function variableValue(tree: SourceTree, variable: string, type: 'ArrayExpression' | 'ObjectExpression'): Expression {
  let found: Expression | undefined
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && id.name === variable && init !== null) found ??= withoutTypeAssertion(init)
    },
  }).visit(tree.program)
  if (found?.type !== type) throw new Error(`${tree.path} has no ${type} in ${variable}`)
  return found
}

function withoutTypeAssertion(value: Expression): Expression {
  return value.type === 'TSAsExpression' || value.type === 'TSSatisfiesExpression'
    ? withoutTypeAssertion(value.expression)
    : value
}
