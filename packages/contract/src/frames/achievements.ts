import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One achievement, as it stands for this player. */
const achievementShape = z.strictObject({
  id: z.string().describe("The achievement's id, for `acknowledgeAchievement`."),
  title: z.string().describe('Its name.'),
  text: z
    .string()
    .describe(
      'What the achievement is given for. For a hidden achievement that is still locked: only that it is hidden.',
    ),
  diamonds: z.int().min(0).describe('The diamonds that are paid when it is unlocked.'),
  unlocked: z.boolean().describe('Whether the player has it.'),
  life: z
    .int()
    .min(0)
    .optional()
    .describe('The number of the life in which it was unlocked, from 0; absent while it is locked.'),
  minute: z
    .int()
    .optional()
    .describe('When it was unlocked, in game minutes since the birth of that life; absent while it is locked.'),
  isNew: z.boolean().describe('Whether it is unlocked and not acknowledged yet.'),
})

export const achievementsList = defineFrame({
  name: 'achievementsList',
  catalogued: true,
  body: z.strictObject({
    unlocked: z.int().min(0).describe('How many are unlocked.'),
    achievements: z.array(achievementShape).describe('All of them.'),
  }),
  summary: 'All achievements, unlocked or not.',
})
export const achievementUnlocked = defineFrame({
  name: 'achievementUnlocked',
  body: achievementShape,
  summary: 'An achievement was unlocked, and its diamonds were paid.',
})
