import { type Node, visitorKeys } from 'oxc-parser'
import { parseTypeScript } from '../../apps/ctl/src/typescript/parse.ts'

export interface SourceText {
  /** From the root. */
  readonly path: string
  readonly text: string
}

/** A text that is written out in the code. */
export interface WrittenText {
  /** With `…` for everything that a template inserts. */
  readonly text: string
  /** The property of an object whose value it is, such as `title`; undefined for other texts. */
  readonly property: string | undefined
  /** Whether only developers read it, because it is in an error, an assertion, a premise, or the description of an effect. */
  readonly isForDevelopers: boolean
  readonly path: string
  /** From 1. */
  readonly line: number
}

/** Functions whose argument words a broken invariant, or a premise of the agenda. */
const explainingCalls = new Set(['assert', 'premise', 'noPremise', 'moot'])

/** A parsed file. */
interface Module extends SourceText {
  /** Every node but the program, in the order of the text. */
  readonly parents: ReadonlyMap<Node, Node>
}

/** Every string and template literal of some files, except those that name a module or are in a type. */
export function writtenTexts(files: readonly SourceText[]): WrittenText[] {
  return files.map(moduleOf).flatMap((module) =>
    [...module.parents.keys()].flatMap((node) => {
      const text = textOf(node)
      if (text === undefined || isName(node, module)) return []
      return {
        text,
        property: propertyOf(node, module),
        isForDevelopers: isForDevelopers(node, module),
        path: module.path,
        line: module.text.slice(0, node.start).split('\n').length,
      }
    }),
  )
}

/** The literals that types consist of: the words of their vocabulary. */
export function wordsOfTypes(files: readonly SourceText[]): Set<string> {
  const words = new Set<string>()
  for (const { parents } of files.map(moduleOf))
    for (const [node, parent] of parents) if (parent.type === 'TSLiteralType') words.add(textOf(node) ?? '')
  return words
}

function moduleOf({ path, text }: SourceText): Module {
  const parents = new Map<Node, Node>()
  const visit = (node: Node): void => {
    for (const child of childrenOf(node)) {
      parents.set(child, node)
      visit(child)
    }
  }
  visit(parseTypeScript(path, text).program)
  return { path, text, parents }
}

function childrenOf(node: Node): Node[] {
  const fields = node as unknown as Readonly<Record<string, Node | readonly (Node | null)[] | null | undefined>>
  return (visitorKeys[node.type] ?? []).flatMap((key) => fields[key] ?? []).filter((child) => child !== null)
}

function textOf(node: Node): string | undefined {
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? value.raw).join('…')
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

function isName(node: Node, { parents }: Module): boolean {
  const type = parents.get(node)?.type ?? ''
  return type === 'TSLiteralType' || type.startsWith('Import') || type.startsWith('Export')
}

/** The property of which a literal is the value, by itself or as one of several. */
function propertyOf(node: Node, { parents }: Module): string | undefined {
  let value = node
  for (;;) {
    const parent = parents.get(value)
    if (parent?.type === 'Property') return parent.value === value ? nameOf(parent.key) : undefined
    if (parent === undefined || (!isPartOf(value, parent) && parent.type !== 'ArrayExpression')) return undefined
    value = parent
  }
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : textOf(node)
}

/** No player reads what the functions `explains` and `bounds` of an effect say: they are for authors and for the tests of the content. */
function isForDevelopers(node: Node, { parents, path }: Module): boolean {
  const isEffect = path.includes('/effects/')
  for (let part = node, parent = parents.get(part); parent !== undefined; part = parent, parent = parents.get(part)) {
    if (parent.type === 'CallExpression' && explainingCalls.has(nameOf(parent.callee) ?? '')) return true
    if (parent.type === 'NewExpression' && nameOf(parent.callee)?.endsWith('Error') === true) return true
    if (!isEffect || parent.type !== 'Property' || parent.value !== part) continue
    if (['explains', 'bounds'].includes(nameOf(parent.key) ?? '')) return true
  }
  return false
}

/** Whether an expression is the same value as a part of it, or contains its text. */
function isPartOf(part: Node, whole: Node): boolean {
  switch (whole.type) {
    case 'ConditionalExpression':
      return whole.test !== part
    case 'BinaryExpression':
      return whole.operator === '+'
    case 'LogicalExpression':
    case 'TemplateLiteral':
    case 'ParenthesizedExpression':
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
      return true
    default:
      return false
  }
}
