import { nothing } from '../love.ts'
import { defineCommand } from './define.ts'

export const propose = defineCommand({
  name: 'propose',
  kind: 'write',
  message: nothing,
  summary: 'Asks the partner to marry.',
  example: undefined,
  answers: ['relationshipEvent'],
})
