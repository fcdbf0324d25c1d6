import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One achievement, as it stands for this player. */
const achievementShape = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** What it is given for. A hidden achievement that is locked says only that it is hidden. */
  text: z.string(),
  diamonds: z.int().min(0),
  unlocked: z.boolean(),
  /** The number of the life in which it was unlocked, from 0, and the game minute; absent while it is locked. */
  life: z.int().min(0).optional(),
  minute: z.int().optional(),
  /** Unlocked and not acknowledged yet. */
  isNew: z.boolean(),
})

export const achievementsList = defineFrame({
  name: 'achievementsList',
  body: z.strictObject({ unlocked: z.int().min(0), achievements: z.array(achievementShape) }),
  summary: 'All achievements, unlocked or not.',
})
export const achievementUnlocked = defineFrame({
  name: 'achievementUnlocked',
  body: achievementShape,
  summary: 'An achievement was unlocked, and its diamonds were paid.',
})
