import {
  type Argument,
  type ArrowFunctionExpression,
  type CallExpression,
  type Expression,
  type Function as FunctionNode,
  type MemberExpression,
  type Program,
  Visitor,
} from 'oxc-parser'
import { propertyOf } from '../../apps/ctl/src/typescript/literals.ts'

/** A call of `test` or `it`. */
export interface TestCall {
  /** Its name, after those of the `describe` calls around it. A value in a template is `…`; a name that is not written out is empty. */
  readonly names: readonly string[]
  /** Whether a false assertion in it always fails the run: false if it, or a `describe` around it, is or can be skipped. */
  readonly proves: boolean
}

/** A call of `test`, `it` or `describe` that is being visited. */
interface OpenCall {
  readonly call: CallExpression
  readonly isTest: boolean
  readonly name: string
  /** The name of the test's context, whose `skip` can be called. */
  readonly context: string | undefined
  proves: boolean
}

/** With these a test does not run, may not run, or passes when an assertion is false. */
const modifiersWithoutProof: ReadonlySet<string> = new Set(['skip', 'todo', 'fails', 'skipIf', 'runIf'])
/** These return a function like `test`. Calling them defines no test. */
const factories: ReadonlySet<string> = new Set(['each', 'for', 'skipIf', 'runIf', 'extend', 'scoped'])

/** Every call of `test` and `it`, in the order of the text. */
export function testCallsIn(program: Program): TestCall[] {
  const found: TestCall[] = []
  const open: OpenCall[] = []
  new Visitor({
    CallExpression(call) {
      const defined = openCall(call)
      if (defined !== undefined) open.push(defined)
      const innermost = open.at(-1)
      if (innermost?.context !== undefined && isSkipOf(innermost.context, call.callee)) innermost.proves = false
    },
    'CallExpression:exit'(call) {
      const closed = open.at(-1)
      if (closed?.call !== call) return
      if (closed.isTest) found.push({ names: open.map(({ name }) => name), proves: open.every(({ proves }) => proves) })
      open.pop()
    },
  }).visit(program)
  return found
}

function openCall(call: CallExpression): OpenCall | undefined {
  const chain = chainOf(call.callee)
  if (chain === undefined) return undefined
  const [parameter] = call.arguments.flatMap((one) => (isFunction(one) ? one.params.slice(0, 1) : []))
  const takesSkip =
    parameter?.type === 'ObjectPattern' &&
    parameter.properties.some((one) => one.type === 'Property' && keyName(one.key) === 'skip')
  const isSkipped =
    chain.modifiers.some((name) => modifiersWithoutProof.has(name)) ||
    // Without a body it is a todo.
    call.arguments.length < 2 ||
    call.arguments.some(hasUnprovedOption)
  return {
    call,
    isTest: chain.root !== 'describe',
    name: textOf(call.arguments[0]),
    context: parameter?.type === 'Identifier' ? parameter.name : undefined,
    proves: !isSkipped && !takesSkip,
  }
}

/** The root and the modifiers of a callee such as `describe.skipIf(a).each(b)`; undefined if calling it defines neither test nor group. */
function chainOf(callee: Expression): { readonly root: string; readonly modifiers: readonly string[] } | undefined {
  if (callee.type === 'MemberExpression' && factories.has(memberName(callee))) return undefined
  const modifiers: string[] = []
  let link = callee
  while (link.type !== 'Identifier') {
    if (link.type === 'CallExpression') link = link.callee
    else if (link.type === 'TaggedTemplateExpression') link = link.tag
    else if (link.type === 'MemberExpression') {
      modifiers.push(memberName(link))
      link = link.object
    } else return undefined
  }
  return ['test', 'it', 'describe'].includes(link.name) ? { root: link.name, modifiers } : undefined
}

function isFunction(argument: Argument): argument is ArrowFunctionExpression | FunctionNode {
  return argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression'
}

function isSkipOf(context: string, callee: Expression): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    callee.object.name === context &&
    memberName(callee) === 'skip'
  )
}

function hasUnprovedOption(argument: Argument): boolean {
  if (argument.type !== 'ObjectExpression') return false
  return ['skip', 'todo', 'fails'].some((name) => {
    const value = propertyOf(argument, name)
    return value !== undefined && !(value.type === 'Literal' && value.value === false)
  })
}

function memberName({ property }: MemberExpression): string {
  return keyName(property) ?? ''
}

function keyName(key: { readonly type: string }): string | undefined {
  return key.type === 'Identifier' ? (key as { type: string; name: string }).name : undefined
}

/** The text of a string literal, a template, or a sum of them; empty for everything else. */
function textOf(argument: Argument | Expression | undefined): string {
  if (argument?.type === 'Literal') return typeof argument.value === 'string' ? argument.value : ''
  if (argument?.type === 'TemplateLiteral') return argument.quasis.map(({ value }) => value.cooked ?? '').join('…')
  if (argument?.type !== 'BinaryExpression' || argument.operator !== '+') return ''
  return textOf(argument.left) + textOf(argument.right)
}
