import { z } from 'zod'
import { defineFrame } from './define.ts'

export const playerStatistics = defineFrame({
  name: 'playerStatistics',
  body: z.strictObject({
    /** Counts of this life, by name. */
    life: z.record(z.string(), z.int()),
    /** The same counts over all lives. */
    allLives: z.record(z.string(), z.int()),
    /** Counts of the player: lives, achievements, streaks. */
    player: z.record(z.string(), z.int()),
  }),
  summary: 'Statistics of this life, of all lives, and of the player.',
})
