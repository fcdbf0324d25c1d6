import { z } from 'zod'
import { defineCommand } from './define.ts'

export const getStore = defineCommand({
  name: 'getStore',
  kind: 'read',
  message: z.null().or(z.strictObject({})).optional(),
  summary: 'Asks for what is sold, for the homes that can be had, and for how the money stands.',
  example: null,
  answers: ['store'],
})
