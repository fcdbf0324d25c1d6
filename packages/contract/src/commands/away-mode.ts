import { z } from 'zod'
import { asciiText } from '../shapes/ascii-text.ts'
import { defineCommand } from './define.ts'

export const awayMode = defineCommand({
  name: 'awayMode',
  kind: 'write',
  message: z.strictObject({
    /** `freeze`: the clock stops. `realTime`: a game minute per minute. `autopilot`: the chosen speed. */
    mode: z.enum(['freeze', 'realTime', 'autopilot']),
    /** Categories of events whose decisions always wait for the player, even small ones. */
    hold: z.array(asciiText(1, 32)).max(32).optional(),
  }),
  summary: 'Sets how the life continues while the player is away.',
  example: { mode: 'realTime', hold: ['money'] },
  answers: ['u'],
})
