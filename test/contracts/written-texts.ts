import type { CallExpression, Expression, MemberExpression, Node } from 'oxc-parser'
import {
  functionAround,
  functionNamed,
  isFunction,
  type Module,
  type Modules,
  namesIn,
  type Place,
  usesOf,
} from './code-modules.ts'

/** A text that is written out in the code. */
export interface WrittenText {
  /** With `…` for everything that a template inserts. */
  readonly text: string
  /** The property of an object whose value it is, such as `title`; undefined for other texts. */
  readonly property: string | undefined
  readonly place: Place
}

/** Functions whose argument words a refusal or a broken invariant. */
const explainingCalls = new Set(['refusal', 'assert'])
/** Functions of the kinds of conditions and effects that word a requirement, or what an effect does and may do. */
const explainingProperties = new Set(['explains', 'bounds'])

/** Every string and template literal of some files, except those that name a module or a type. */
export function writtenTexts(modules: Modules): WrittenText[] {
  return [...modules.values()].flatMap((module) =>
    [...module.parents.keys()].flatMap((node) => {
      const text = textOf(node)
      if (text === undefined || isName(node, module)) return []
      const place = { node, module }
      return { text, property: propertyOf(place), place }
    }),
  )
}

/** The literals that types consist of: the words of their vocabulary. */
export function wordsOfTypes(modules: Modules): Set<string> {
  const words = new Set<string>()
  for (const { parents } of modules.values())
    for (const [node, parent] of parents) if (parent.type === 'TSLiteralType') words.add(textOf(node) ?? '')
  return words
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
function propertyOf({ node, module }: Place): string | undefined {
  let value = node
  for (;;) {
    const parent = module.parents.get(value)
    if (parent?.type === 'Property') return parent.value === value ? nameOf(parent.key) : undefined
    if (parent === undefined || (!isPartOf(value, parent) && parent.type !== 'ArrayExpression')) return undefined
    value = parent
  }
}

function nameOf(node: Node): string | undefined {
  return node.type === 'Identifier' ? node.name : textOf(node)
}

/** A text on its way through the code: where it is, and in which property of which property of an object there. */
interface Passage extends Place {
  /** The outermost property comes last. */
  readonly path: readonly string[]
}

const pathMax = 4

/** Whether the text goes into the words of a refusal, a requirement or an error, also through variables and functions. */
export function explains(from: Place, modules: Modules): boolean {
  const passages: Passage[] = [{ ...from, path: [] }]
  const seen = new Map<Node, Set<string>>()
  for (let passage = passages.pop(); passage !== undefined; passage = passages.pop()) {
    const paths = seen.get(passage.node) ?? new Set()
    const path = passage.path.join('.')
    if (paths.has(path) || passage.path.length > pathMax) continue
    seen.set(passage.node, paths.add(path))
    if (isExplanation(passage)) return true
    passages.push(...nextOf(passage, modules))
  }
  return false
}

function isExplanation({ node, module, path }: Passage): boolean {
  const parent = module.parents.get(node)
  if (parent?.type === 'Property') return isFunction(node) && explainingProperties.has(nameOf(parent.key) ?? '')
  if (path.length > 0) return false
  if (parent?.type === 'NewExpression') return nameOf(parent.callee)?.endsWith('Error') === true
  return parent?.type === 'CallExpression' && parent.callee !== node && explainingCalls.has(nameOf(parent.callee) ?? '')
}

/** Where the value of an expression, or the result of a function, goes next. */
function nextOf(passage: Passage, modules: Modules): Passage[] {
  const { node, module, path } = passage
  const parent = module.parents.get(node)
  if (parent === undefined) return []
  const onwards = (within = path): Passage[] => [{ node: parent, module, path: within }]
  if (node.type === 'FunctionDeclaration') return node.id === null ? [] : bound(node.id, parent, passage, modules)
  if (isPartOf(node, parent)) return isString(parent) && path.length > 0 ? [] : onwards()
  switch (parent.type) {
    case 'ArrayExpression':
    case 'ObjectExpression':
    case 'SpreadElement':
    case 'NewExpression':
      return onwards()
    case 'Property':
      return parent.value === node ? onwards([...path, nameOf(parent.key) ?? '']) : []
    case 'MemberExpression':
      return parent.object === node ? nextOfMember(parent, passage) : []
    case 'VariableDeclarator':
      return parent.init === node ? bound(parent.id, parent, passage, modules) : []
    case 'AssignmentExpression':
      return parent.right === node ? bound(parent.left, parent, passage, modules) : []
    case 'ReturnStatement':
      return [{ node: functionAround(parent, module) ?? parent, module, path }]
    case 'ArrowFunctionExpression':
      return parent.body === node ? onwards() : []
    case 'CallExpression':
      return parent.callee === node ? onwards() : nextOfArgument(parent, passage, modules)
    default:
      return []
  }
}

/** A property with another name is another value. A method of a text or a list returns something of it. */
function nextOfMember(member: MemberExpression, { module, path }: Passage): Passage[] {
  const inside = { node: member, module, path: path.slice(0, -1) }
  if (member.computed || nameOf(member.property) === path.at(-1)) return [inside]
  const call = module.parents.get(member)
  return call?.type === 'CallExpression' && call.callee === member ? [{ node: call, module, path }] : []
}

/** An argument goes into a list to which it is added, into the result of a function of another package, or to where the function uses it. */
function nextOfArgument(call: CallExpression, passage: Passage, modules: Modules): Passage[] {
  const { callee } = call
  const { node, module, path } = passage
  if (callee.type === 'MemberExpression' && ['push', 'unshift'].includes(nameOf(callee.property) ?? ''))
    return bound(callee.object, callee, passage, modules)
  const called = callee.type === 'Identifier' ? functionNamed(callee.name, module, modules) : undefined
  if (called === undefined) return [{ node: call, module, path }]
  if (!isFunction(called.node) || called.node.body === null) return []
  const parameter = called.node.params[call.arguments.indexOf(node as Expression)]
  return parameter === undefined
    ? []
    : bound(parameter, called.node.body, { ...passage, module: called.module }, modules)
}

/** Where the names are used to which a value is bound by a variable, a parameter or an assignment around a node. */
function bound(pattern: Node, around: Node, { module, path }: Passage, modules: Modules): Passage[] {
  return namesIn(pattern, path).flatMap(([name, within]) =>
    usesOf(name, { node: around, module }, modules).map((use) => ({ ...use, path: within })),
  )
}

function isString({ type }: Node): boolean {
  return type === 'TemplateLiteral' || type === 'BinaryExpression'
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
