import type { ConversationType } from '@lifegrid/contract/commands/conversation'
import { isoDate } from '../../core/calendar.ts'
import type { EngineFrame } from '../../core/engine-frame.ts'
import type { SaidMessage } from '../../core/said-message.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Conversation, Message } from '../../life/conversations.ts'
import type { Life } from '../../life/life.ts'

/** A message of a conversation of the life, as the record keeps it. */
export function saidOf(life: Life, conversation: Conversation, message: Message): SaidMessage {
  const { n, by, text, sentiment, minute } = message
  return {
    life: life.index,
    conversation: numberOf(conversation),
    n,
    person: conversation.person,
    begunBy: conversation.begunBy,
    talk: conversation.type satisfies ConversationType,
    by,
    text,
    sentiment,
    minute,
    date: isoDate(epochDayAt(life, minute)),
  }
}

/** [TALK-8] The messages that came with these frames of `advance` or `apply`. They are all that was said meanwhile, each of them once. */
export function saidIn(frames: readonly EngineFrame[]): SaidMessage[] {
  return frames.flatMap((one) => (one.frame === 'conversationEvent' ? one.said : []))
}

/** [TALK-8] The messages that the life still has, for a record of a release that kept none. */
export function saidBefore(life: Life): SaidMessage[] {
  return life.conversations.list.flatMap((conversation) =>
    conversation.messages.map((message) => saidOf(life, conversation, message)),
  )
}

/** The number in the id of a conversation, which is 'c', the index of the life, '-', and the number. */
export function numberOf({ id }: Pick<Conversation, 'id'>): number {
  return Number(id.slice(id.indexOf('-') + 1))
}
