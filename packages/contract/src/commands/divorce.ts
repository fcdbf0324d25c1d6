import { noMessage } from '../shapes/no-message.ts'
import { defineCommand, inPlay } from './define.ts'

export const divorce = defineCommand({
  name: 'divorce',
  kind: 'write',
  message: noMessage,
  summary: 'Ends a marriage and divides the property.',
  example: undefined,
  answers: ['relationshipEvent'],
  refusals: [...inPlay, 'not_partnered', 'not_married'],
})
