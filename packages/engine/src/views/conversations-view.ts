import type { ConversationMessageShape, ConversationShape } from '@lifegrid/contract/frames/conversations'
import { isoDate, timeText } from '../core/calendar.ts'
import type { ConversationEventBody, ConversationsBody } from '../core/fact.ts'
import { epochDayAt } from '../core/time.ts'
import type { Conversation, Message } from '../life/conversations.ts'
import type { Life } from '../life/life.ts'

/** The body of the `conversationEvent` frame for a new message. */
export function eventOf(life: Life, conversation: Conversation, message: Message): ConversationEventBody {
  return {
    conversation: conversation.id,
    character: conversation.person,
    talk: conversation.type,
    unread: conversation.unread,
    pending: conversation.open,
    message: messageOf(life, conversation, message),
  }
}

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
    conversation: conversation.messages.map((message) => messageOf(life, conversation, message)),
  }
}

function messageOf(life: Life, { id, person }: Conversation, message: Message): ConversationMessageShape {
  const shape: ConversationMessageShape = {
    id: `${id}-${message.n}`,
    message: message.text,
    sender: message.by === 'player' ? 'player' : person,
    sentiment: message.sentiment,
    minute: message.minute,
    date: isoDate(epochDayAt(life, message.minute)),
    time: timeText(message.minute),
  }
  if (message.answers !== undefined) shape.answerOptions = [...message.answers]
  return shape
}
