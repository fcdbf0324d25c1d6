import { nothing } from '../love.ts'
import { defineCommand } from './define.ts'

export const divorce = defineCommand({
  name: 'divorce',
  kind: 'write',
  message: nothing,
  summary: 'Ends a marriage, and divides what there is.',
  example: undefined,
  answers: ['relationshipEvent'],
})
