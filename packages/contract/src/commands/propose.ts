import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const propose = defineCommand({
  name: 'propose',
  kind: 'write',
  message: noMessage,
  summary: 'Asks the partner to marry.',
  example: undefined,
  answers: ['relationshipEvent'],
})
