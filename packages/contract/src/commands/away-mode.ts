import { z } from 'zod'
import { defineCommand } from './define.ts'

export const awayMode = defineCommand({
  name: 'awayMode',
  kind: 'write',
  message: z.strictObject({
    /** How the life goes on without its player: not at all, a minute a minute, or at the speed that was chosen. */
    mode: z.enum(['freeze', 'realTime', 'autopilot']),
    /** Standing orders: categories of events whose decisions always wait, however small they are. */
    hold: z.array(z.string().min(1).max(32)).max(32).optional(),
  }),
  summary: 'Says how the life goes on while the player is away.',
  example: { mode: 'realTime', hold: ['money'] },
  answers: ['u'],
})
