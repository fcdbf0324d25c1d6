import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const divorce = defineCommand({
  name: 'divorce',
  kind: 'write',
  message: noMessage,
  summary: 'Ends a marriage and divides the property.',
  example: undefined,
  answers: ['relationshipEvent'],
})
