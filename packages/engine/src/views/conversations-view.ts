import type { ConversationShape } from '@lifegrid/contract/frames/conversations'
import { cursorText } from '@lifegrid/contract/shapes/conversation-cursor'
import type { ConversationsBody } from '../core/engine-frame.ts'
import type { Conversation } from '../life/conversations.ts'
import type { Life } from '../life/life.ts'
import { messageShapeOf } from '../systems/talk/conversation-event.ts'
import { numberOf } from '../systems/talk/said-message.ts'

/** The body of the `conversations` frame: the most recently active conversation first. */
export function conversationsOf(life: Life): ConversationsBody {
  const { list, count } = life.conversations
  const conversations = [...list].reverse().map((one) => conversationOf(life, one))
  if (count <= list.length) return { conversations }
  const without = list.map(numberOf)
  return { conversations, cursor: cursorText({ of: 'conversations', life: life.index, before: count + 1, without }) }
}

function conversationOf(life: Life, conversation: Conversation): ConversationShape {
  const before = conversation.messages[0]?.n ?? 1
  const cursor = { of: 'messages', life: life.index, conversation: numberOf(conversation), before } as const
  return {
    id: conversation.id,
    type: conversation.type,
    cType: conversation.begunBy,
    character: conversation.person,
    question: conversation.turn,
    unread: conversation.unread,
    pending: conversation.open,
    conversation: conversation.messages.map((message) => messageShapeOf(life, conversation, message)),
    ...(before > 1 && { cursor: cursorText(cursor) }),
  }
}
