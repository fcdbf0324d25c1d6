import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getTimeSkipTiers = defineCommand({
  name: 'getTimeSkipTiers',
  kind: 'read',
  message: z.unknown().optional(),
  summary: 'Asks what skipping time costs.',
  example: undefined,
  answers: ['timeSkipTiers'],
})
