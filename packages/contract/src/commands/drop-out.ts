import { noMessage } from '../shapes/no-message.ts'
import { defineCommand, inPlay } from './define.ts'

export const dropOut = defineCommand({
  name: 'dropOut',
  kind: 'write',
  message: noMessage,
  summary: 'Leaves school without a diploma.',
  example: undefined,
  answers: ['messageEvent'],
  refusals: [...inPlay, 'not_enrolled', 'too_young'],
})
