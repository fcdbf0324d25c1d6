import { z } from 'zod'
import { asciiText } from '../shapes/ascii-text.ts'
import { defineCommand } from './define.ts'

export const awayMode = defineCommand({
  name: 'awayMode',
  kind: 'write',
  message: z.strictObject({
    mode: z
      .enum(['freeze', 'realTime', 'autopilot'])
      .describe(
        '`freeze`: the clock stops. `realTime`: one game minute passes per minute. `autopilot`: the clock runs at the speed that the player has set.',
      ),
    hold: z
      .array(asciiText(1, 32))
      .max(32)
      .optional()
      .describe('Categories of events whose decisions always wait for the player, even small ones.'),
  }),
  summary: 'Sets how the life continues while the player is away.',
  example: { mode: 'realTime', hold: ['money'] },
  answers: ['u'],
  refusals: ['no_such_category'],
})
