import { noMessage } from '../shapes/no-message.ts'
import { defineCommand } from './define.ts'

export const getYears = defineCommand({
  name: 'getYears',
  kind: 'read',
  message: noMessage,
  summary: 'Asks how the player was on each birthday, for charts.',
  example: undefined,
  answers: ['years'],
  cost: 2,
  refusals: [],
})
