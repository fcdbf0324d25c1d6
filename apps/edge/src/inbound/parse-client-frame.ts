import { fail, ok, type Result } from '@lifegrid/base/result'
import { type CommandName, commands, isCommandName } from '@lifegrid/contract/commands/index.generated'
import { clientEnvelope, type InitFrame, initFrame } from '@lifegrid/contract/envelope'
import { type Refusal, refusal } from '@lifegrid/contract/errors'
import { limits } from '@lifegrid/contract/limits'
import { parseMessage } from '@lifegrid/contract/parse-message'
import { plainIssue } from '@lifegrid/contract/plain-issue'
import type { z } from 'zod'
import { edgeLimits } from '../limits.ts'
import { deeperThan, holdsForbiddenKey, isForbiddenType } from './json-shape.ts'

/** A client's frame that passed every check that does not need the player's state. */
export type ClientFrame =
  | { readonly kind: 'init'; readonly init: InitFrame }
  | { readonly kind: 'ping'; readonly id: string | undefined }
  | {
      readonly kind: 'command'
      readonly name: CommandName
      /** The message as the command's schema parsed it. */
      readonly message: unknown
      readonly id: string | undefined
      /** The answer came in the short form of the original client's protocol, with the event's id as the type. */
      readonly generic: boolean
    }

/** Why a frame is refused, and its id if that could be read. */
export interface FrameRefusal extends Refusal {
  readonly replyTo?: string
}

/** The form of an event's id, or of a dilemma's id and its step's id. A type of another form that is not a command is unknown. */
const eventIdPattern = /^[a-z][a-z0-9-]{2,63}(?:\/[a-z0-9-]{1,63})?$/

/**
 * Parses a client's frame. Every text gives a frame or a refusal; nothing throws. Cheap checks come first, and the depth is checked
 * before any code that recurses.
 */
export function parseClientFrame(text: string): Result<ClientFrame, FrameRefusal> {
  if (longerThan(text, limits.frameBytesMax)) return fail(refusal('too_long'))
  if (deeperThan(text, limits.frameDepthMax)) return fail(refusal('too_deep'))
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const value = parsed.value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(refusal('not_an_object'))
  const { type, id } = value as { type?: unknown; id?: unknown }
  const replyTo = replyToFor(id)
  const refuse = (refused: Refusal): Result<never, FrameRefusal> => fail({ ...refused, ...replyTo })
  if (typeof type !== 'string') return refuse(refusal('not_an_object'))
  if (isForbiddenType(type) || holdsForbiddenKey(value)) return refuse(refusal('forbidden_name'))
  const frame = type === 'init' ? parseInit(value) : parseCommand(value)
  return frame.ok ? frame : refuse(frame.error)
}

/** The id of a frame if it can be read. For frames that are refused before they are parsed. */
export function replyToOf(text: string): string | undefined {
  const parsed = parseClientFrame(text)
  if (!parsed.ok) return parsed.error.replyTo
  return parsed.value.kind === 'init' ? parsed.value.init.id : parsed.value.id
}

/** The id to which an error replies, also when the id itself is what is wrong, so that the client can tell which frame was refused. */
function replyToFor(id: unknown): { readonly replyTo: string } | undefined {
  if (typeof id === 'number') return { replyTo: String(id) }
  return typeof id === 'string' && id.length <= limits.commandIdLengthMax ? { replyTo: id } : undefined
}

function parseJson(text: string): Result<unknown, Refusal> {
  try {
    return ok(JSON.parse(text))
  } catch {
    // The error's text would only repeat the client's own bytes.
    return fail(refusal('not_json'))
  }
}

function parseInit(value: unknown): Result<ClientFrame, Refusal> {
  const init = initFrame.safeParse(value, { error: plainIssue })
  return init.success ? ok({ kind: 'init', init: init.data }) : fail(refusal('invalid_message', explain(init.error)))
}

function parseCommand(value: unknown): Result<ClientFrame, Refusal> {
  const envelope = clientEnvelope.safeParse(value, { error: plainIssue })
  if (!envelope.success) return fail(refusal('invalid_message', explain(envelope.error)))
  const { type, message, id } = envelope.data
  if (!isCommandName(type)) return parseShortAnswer(type, message, id)
  const parsed = parseMessage(commands[type], message)
  if (!parsed.ok) return fail(refusal('invalid_message', explain(parsed.error)))
  if (type === 'ping') return ok({ kind: 'ping', id })
  return ok({ kind: 'command', name: type, message: parsed.message, id, generic: false })
}

/**
 * The short form of an answer in the original client's protocol: `{ "type": <event id>, "message": <option id> }`. The message may also be
 * `{ "option": <option id> }`. Only the sim knows whether the life has such an event.
 */
function parseShortAnswer(eventId: string, message: unknown, id: string | undefined): Result<ClientFrame, Refusal> {
  if (!eventIdPattern.test(eventId)) return fail(refusal('unknown_command'))
  const fields = typeof message === 'object' && message !== null ? message : { option: message }
  const checked = commands.answer.message.safeParse({ eventId, ...fields })
  // An answer to another event than the type's would be a mistake.
  if (!checked.success || checked.data.eventId !== eventId) return fail(refusal('unknown_command', unknownOrNoAnswer))
  return ok({ kind: 'command', name: 'answer', message: checked.data, id, generic: true })
}

const unknownOrNoAnswer =
  'There is no command of this type. If it is the id of a question, the message must be the id of one of its options.'

/** The first two problems in one short line for the client's developer. */
function explain(error: z.ZodError): string {
  return error.issues
    .slice(0, 2)
    .map((issue) => `${issue.path.length === 0 ? 'message' : issue.path.map(String).join('.')}: ${issue.message}`)
    .join('; ')
    .slice(0, edgeLimits.detailLengthMax)
}

/** One UTF-16 unit is at most three bytes of UTF-8, so most texts need no counting. */
function longerThan(text: string, bytesMax: number): boolean {
  if (text.length > bytesMax) return true
  return text.length * 3 > bytesMax && Buffer.byteLength(text) > bytesMax
}
