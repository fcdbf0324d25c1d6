import { z } from 'zod'
import { defineSystemCommand } from './define.ts'

export const sysDisconnect = defineSystemCommand({
  name: 'sys.disconnect',
  sender: 'owner',
  message: z.strictObject({ connection: z.string().max(128) }),
  summary: 'The connection is gone. It has no effect when the player has a newer one.',
})
