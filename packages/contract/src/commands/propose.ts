import { noMessage } from '../shapes/no-message.ts'
import { defineCommand, inPlay } from './define.ts'

export const propose = defineCommand({
  name: 'propose',
  kind: 'write',
  message: noMessage,
  summary: 'Asks the partner to marry.',
  example: undefined,
  answers: ['relationshipEvent'],
  refusals: [...inPlay, 'not_partnered', 'already_married', 'already_partnered', 'too_soon'],
})
