import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const markConversationAsRead = defineCommand({
  name: 'markConversationAsRead',
  kind: 'write',
  message: z.strictObject({ id: thingId }),
  summary: 'Marks the messages of a conversation as read.',
  example: { id: 'c1' },
  answers: [],
  refusals: [...inPlay, 'no_such_conversation'],
})
