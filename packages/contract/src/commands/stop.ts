import { noMessage } from '../shapes/no-message.ts'
import { defineCommand, inPlay } from './define.ts'

export const stop = defineCommand({
  name: 'stop',
  kind: 'write',
  message: noMessage,
  summary: 'Stops the clock until `start`.',
  example: undefined,
  answers: ['u'],
  refusals: [...inPlay],
})
