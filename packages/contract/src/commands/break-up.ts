import { nothing } from '../love.ts'
import { defineCommand } from './define.ts'

export const breakUp = defineCommand({
  name: 'breakUp',
  kind: 'write',
  message: nothing,
  summary: 'Ends a relationship without a wedding ring.',
  example: undefined,
  answers: ['relationshipEvent'],
})
