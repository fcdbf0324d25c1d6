import type { ConversationShape } from '@lifegrid/contract/frames/conversations'
import type { ConversationsBody } from '../core/engine-frame.ts'
import type { Conversation } from '../life/conversations.ts'
import type { Life } from '../life/life.ts'
import { messageShapeOf } from '../systems/talk/conversation-event.ts'

/** The body of the `conversations` frame: the most recently active conversation first. */
export function conversationsOf(life: Life): ConversationsBody {
  return { conversations: [...life.conversations.list].reverse().map((one) => conversationOf(life, one)) }
}

function conversationOf(life: Life, conversation: Conversation): ConversationShape {
  return {
    id: conversation.id,
    type: conversation.type,
    cType: conversation.begunBy,
    character: conversation.person,
    question: conversation.turn,
    unread: conversation.unread,
    pending: conversation.open,
    conversation: conversation.messages.map((message) => messageShapeOf(life, conversation, message)),
  }
}
