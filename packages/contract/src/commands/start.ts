import { noMessage } from '../shapes/no-message.ts'
import { defineCommand, inPlay } from './define.ts'

export const start = defineCommand({
  name: 'start',
  kind: 'write',
  message: noMessage,
  summary: 'Starts the clock again after `stop`, at its former speed.',
  example: undefined,
  answers: ['u'],
  refusals: [...inPlay, 'decision_pending'],
})
