import { z } from 'zod'
import { defineSystemCommand } from './define.ts'

export const sysStay = defineSystemCommand({
  name: 'sys.stay',
  sender: 'service',
  message: z.strictObject({
    /** When the deletion was taken back, ms since the Unix epoch. */
    at: z.int().min(0),
  }),
  summary: 'The deletion of the account was taken back, so the life goes on.',
})
