import type { Admission } from '@lifegrid/cluster/ports'
import type { FrameOf } from '@lifegrid/contract/frames/index.generated'
import { type ConversationCursor, cursorText } from '@lifegrid/contract/shapes/conversation-cursor'
import type { MessageRecord, StoredMessage } from '@lifegrid/storage/messages/ports'
import { edgeLimits } from './limits.ts'

type Page = Omit<FrameOf<'conversationPage'>, 'type'>
type PagedConversation = Page['conversations'][number]

/** Earlier messages of a player, read from the record. */
export interface MessagePages {
  /** @returns the page, or how long the player has to wait for one, in ms. */
  page(player: string, cursor: ConversationCursor): Promise<Page | { readonly waitMs: number }>
}

export interface MessagePagesOptions {
  readonly messages: MessageRecord
  readonly admission: Pick<Admission, 'take'>
  readonly commandsPerMinute: number
  readonly commandBurst: number
}

/**
 * [TALK-9] Pages come from the record alone, so they hold nothing that is not committed, and no sim is asked. Their rate is limited for each
 * player at all edges together: a page costs as much as so many commands, from a bucket of its own.
 */
export function messagePages({
  messages,
  admission,
  commandsPerMinute,
  commandBurst,
}: MessagePagesOptions): MessagePages {
  const { pageCommands } = edgeLimits
  const bucket = {
    perHour: (commandsPerMinute * 60) / pageCommands,
    burst: Math.max(1, Math.floor(commandBurst / pageCommands)),
  }
  return {
    async page(player, cursor) {
      const waitMs = await admission.take(`pages ${player}`, bucket)
      if (waitMs > 0) return { waitMs }
      return cursor.of === 'messages'
        ? messagesBefore(messages, player, cursor)
        : conversationsBefore(messages, player, cursor)
    },
  }
}

async function messagesBefore(
  messages: MessageRecord,
  player: string,
  { life, conversation, before }: Extract<ConversationCursor, { of: 'messages' }>,
): Promise<Page> {
  const limit = edgeLimits.pageMessagesMax
  const found = await messages.earlierMessages(player, { life, conversation, before, limit })
  return { conversations: conversationsIn([found]) }
}

async function conversationsBefore(
  messages: MessageRecord,
  player: string,
  cursor: Extract<ConversationCursor, { of: 'conversations' }>,
): Promise<Page> {
  const { life, before, without } = cursor
  const { pageConversationsMax: conversationsMax, pageConversationMessagesMax: messagesMax } = edgeLimits
  const wanted = { life, before, without, conversationsMax: conversationsMax + 1, messagesMax }
  const found = await messages.earlierConversations(player, wanted)
  const shown = found.slice(0, conversationsMax)
  const last = shown.at(-1)?.[0]
  const isEnd = found.length <= conversationsMax || last === undefined
  return {
    conversations: conversationsIn(shown),
    ...(isEnd ? {} : { cursor: cursorText({ ...cursor, before: last.conversation }) }),
  }
}

function conversationsIn(found: readonly (readonly StoredMessage[])[]): PagedConversation[] {
  return found.flatMap((messages) => {
    const [first] = messages
    const last = messages.at(-1)
    return first === undefined || last === undefined ? [] : [conversationOf(messages, first, last)]
  })
}

function conversationOf(
  messages: readonly StoredMessage[],
  { life, conversation, n: before }: StoredMessage,
  { talk, begunBy, person }: StoredMessage,
): PagedConversation {
  const id = `c${life}-${conversation}`
  return {
    id,
    // The record has what the engine has written, which are values of the contract.
    type: talk as PagedConversation['type'],
    cType: begunBy as PagedConversation['cType'],
    character: person,
    conversation: messages.map((message) => messageOf(id, message)),
    ...(before > 1 && { cursor: cursorText({ of: 'messages', life, conversation, before }) }),
  }
}

function messageOf(id: string, message: StoredMessage): PagedConversation['conversation'][number] {
  const { n, text, by, person, sentiment, minute, date } = message
  const time = timeOf(minute)
  return {
    id: `${id}-${n}`,
    message: text,
    sender: by === 'player' ? 'player' : person,
    sentiment: sentiment as PagedConversation['conversation'][number]['sentiment'],
    minute,
    datetime: `${date}T${time}`,
    date,
    time,
  }
}

/** The time of day of a game minute. A day has 1440 of them. */
function timeOf(minute: number): string {
  const ofDay = minute % 1440
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
