import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One achievement, as it stands for this player. */
const achievementShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z
    .string()
    .describe(
      'What the achievement is given for. For a hidden achievement that is still locked: only that it is hidden.',
    ),
  diamonds: z.int().min(0),
  unlocked: z.boolean(),
  life: z
    .int()
    .min(0)
    .optional()
    .describe('The number of the life in which it was unlocked, from 0; absent while it is locked.'),
  minute: z.int().optional().describe('The game minute at which it was unlocked; absent while it is locked.'),
  isNew: z.boolean().describe('Whether it is unlocked and not acknowledged yet.'),
})

export const achievementsList = defineFrame({
  name: 'achievementsList',
  catalogued: true,
  body: z.strictObject({ unlocked: z.int().min(0), achievements: z.array(achievementShape) }),
  summary: 'All achievements, unlocked or not.',
})
export const achievementUnlocked = defineFrame({
  name: 'achievementUnlocked',
  body: achievementShape,
  summary: 'An achievement was unlocked, and its diamonds were paid.',
})
