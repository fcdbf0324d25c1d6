import { noMessage } from '../shapes/no-message.ts'
import { defineCommand, inPlay } from './define.ts'

export const breakUp = defineCommand({
  name: 'breakUp',
  kind: 'write',
  message: noMessage,
  summary: 'Ends a relationship before marriage.',
  example: undefined,
  answers: ['relationshipEvent'],
  refusals: [...inPlay, 'not_partnered', 'already_married'],
})
