import { z } from 'zod'
import { defineFrame } from './define.ts'

export const playerStatistics = defineFrame({
  name: 'playerStatistics',
  body: z.strictObject({
    life: z.record(z.string(), z.int()).describe('Counts of this life, by name.'),
    allLives: z.record(z.string(), z.int()).describe('The same counts over all lives.'),
    player: z.record(z.string(), z.int()).describe('Counts of the player: lives, achievements, streaks.'),
  }),
  summary: 'Statistics of this life, of all lives, and of the player.',
})
