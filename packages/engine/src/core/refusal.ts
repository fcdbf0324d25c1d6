import { type ErrorCode, type Refusal as RefusalInWords, refusalMessage } from '@lifegrid/contract/errors'
import type { MessageId } from '../catalogue/messages.ts'
import type { Given } from './message.ts'
import { fill, parsedOf, type Template, type Unworded } from './message-template.ts'
import { randomOf, roll, type Turn } from './turn.ts'

/** Why a command is refused. The doors of the engine put it into words, so the rules need no catalogue for it. */
export interface Refusal {
  readonly code: ErrorCode
  /** More specific than the message of the code, which the client gets without a reason. */
  readonly reason?: Unworded<MessageId<'refusal'>>
  /** The contract's refusal has a sentence here. The compiler refuses one in a rule. */
  readonly detail?: never
}

/** A refusal with the message of its code, or with a sentence of `packages/content/src/refusals` and the values of its placeholders. */
export function refusal(code: ErrorCode): Refusal
export function refusal<Id extends MessageId<'refusal'>>(code: ErrorCode, id: Id, ...values: Given<Id>): Refusal
export function refusal(code: ErrorCode, id?: MessageId<'refusal'>, values?: unknown): Refusal {
  return id === undefined ? { code } : { code, reason: { id, values } }
}

/** A life at a game minute, for which a refusal is worded. */
export type LifeAt = Pick<Turn, 'life' | 'minute' | 'catalogue'>

/** The refusal as the client gets it. One of several variants of its sentence is drawn, the same one for the same day. */
export function refusalInWords({ code, reason }: Refusal, lifeAt: LifeAt): RefusalInWords {
  if (reason === undefined) return { code }
  return { code, detail: fill(lifeAt.catalogue, variantOf(lifeAt, reason.id), reason.values) }
}

/** Why something is unavailable, in a view. */
export function whyUnavailable(refused: Refusal, lifeAt: LifeAt): string {
  return refusalMessage(refusalInWords(refused, lifeAt))
}

function variantOf({ life, minute, catalogue }: LifeAt, id: MessageId): Template {
  const { text } = parsedOf(catalogue, id)
  const index =
    text.length === 1 ? 0 : Math.floor(roll({ random: randomOf(life.seed), minute }, 'message', id) * text.length)
  return text[index] as Template
}
