import { z } from 'zod'
import { defineSystemCommand } from './define.ts'

export const sysLeave = defineSystemCommand({
  name: 'sys.leave',
  sender: 'service',
  message: z.strictObject({
    /** When the deletion was requested, ms since the Unix epoch. */
    at: z.int().min(0),
    /** When the account will be erased, ms since the Unix epoch. */
    dueAt: z.int().min(0),
  }),
  summary: 'The account of the life will be deleted, so the life stands still.',
})
