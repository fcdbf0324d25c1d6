import { stdSerializers } from 'pino'
import type { HideIds } from './hide-ids.ts'

/** Text from outside may have any length, so texts in a log line are cut at this length, in UTF-16 units. */
const logTextMax = 200
/** Messages of errors may contain text from outside as well. They are longer than other texts. */
const errorMessageMax = 1_000
const stackMax = 4_000
/** Deeper values are left out, and so are the items of a list after the first ones. */
const depthMax = 5
const itemsMax = 1_000

/** Cuts the texts in the fields of a log line, and hides ids. Errors are left to {@link cutError}. */
export function cutFields(fields: Record<string, unknown>, hide: HideIds): Record<string, unknown> {
  return cutObject(fields, 1, hide)
}

/**
 * The standard form of an error in a log, with its texts cut, and without the ids in its messages. [LOG-4] Without what the failed command was
 * about to write: the clients of Redis and MySQL add the arguments and the statement to their errors, and these may hold what a player has said.
 */
export function cutError(error: Error, hide: HideIds): Record<string, unknown> {
  const { message, stack, sql: _sql, args: _args, command, ...others } = stdSerializers.err(error)
  const name = typeof command === 'object' && command !== null && 'name' in command ? command.name : command
  const shown = name === undefined ? { ...others } : { ...others, command: name }
  return {
    ...cutObject(shown, 1, hide),
    message: cutText(hide.text(message), errorMessageMax),
    stack: cutText(withoutIds(stack, hide), stackMax),
  }
}

/** A stack repeats the messages of the error and its causes. Its other lines are places in the code. */
function withoutIds(stack: string, hide: HideIds): string {
  const lines = stack.split('\n').map((line) => (/^\s+at /.test(line) ? line : hide.text(line)))
  return lines.join('\n')
}

/** The text itself, or its beginning and its length. */
export function cutText(text: string, max = logTextMax): string {
  return text.length <= max ? text : `${text.slice(0, max)}… (${text.length} characters)`
}

function cutObject(value: object, depth: number, hide: HideIds): Record<string, unknown> {
  const entries = Object.entries(value).slice(0, itemsMax)
  return Object.fromEntries(entries.map(([key, item]) => [cutText(key), cutValue(hide.field(key, item), depth, hide)]))
}

function cutValue(value: unknown, depth: number, hide: HideIds): unknown {
  if (typeof value === 'string') return cutText(value)
  if (typeof value !== 'object' || value === null || value instanceof Error) return value
  if (depth >= depthMax) return '…'
  if (Array.isArray(value)) return value.slice(0, itemsMax).map((item) => cutValue(item, depth + 1, hide))
  return isPlain(value) ? cutObject(value, depth + 1, hide) : value
}

/** Other objects, such as dates, know how they become JSON. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
