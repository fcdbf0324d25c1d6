import type { ConversationMessageShape } from '@lifegrid/contract/frames/conversations'
import { isoDate, timeText } from '../../core/calendar.ts'
import type { ConversationEventBody } from '../../core/engine-frame.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Conversation, Message } from '../../life/conversations.ts'
import type { Life } from '../../life/life.ts'

/** The body of a `conversationEvent`: the state of a conversation, and its new message. */
export function eventOf(
  life: Life,
  conversation: Conversation,
  message: Message,
  typingMs?: number,
): ConversationEventBody {
  return {
    ...(typingMs === undefined ? {} : { typingMs }),
    conversation: conversation.id,
    character: conversation.person,
    talk: conversation.type,
    unread: conversation.unread,
    pending: conversation.open,
    message: messageShapeOf(life, conversation, message),
  }
}

/** A message as clients get it. */
export function messageShapeOf(life: Life, { id, person }: Conversation, message: Message): ConversationMessageShape {
  const [date, time] = [isoDate(epochDayAt(life, message.minute)), timeText(message.minute)]
  const shape: ConversationMessageShape = {
    id: `${id}-${message.n}`,
    message: message.text,
    sender: message.by === 'player' ? 'player' : person,
    sentiment: message.sentiment,
    minute: message.minute,
    datetime: `${date}T${time}`,
    date,
    time,
  }
  if (message.answers !== undefined) shape.answerOptions = [...message.answers]
  return shape
}
