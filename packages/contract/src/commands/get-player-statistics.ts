import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getPlayerStatistics = defineCommand({
  name: 'getPlayerStatistics',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks for the figures of this life, and of all lives.',
  example: undefined,
  answers: ['playerStatistics'],
})
