import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getMoodCauses = defineCommand({
  name: 'getMoodCauses',
  kind: 'read',
  message: noMessage,
  summary: 'Asks what moves the moods of the player.',
  example: undefined,
  answers: ['moodCauses'],
  refusals: [],
})
