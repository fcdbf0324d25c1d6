import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One of today's quests, and the player's progress. */
const questState = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  progress: z.int().min(0),
  goal: z.int().min(1),
  diamonds: z.int().min(1),
  claimed: z.boolean(),
})
export const dailyQuests = defineFrame({
  name: 'dailyQuests',
  body: z.strictObject({
    quests: z.array(questState),
    nextAt: z.int().describe('When new quests replace these: cluster wall time, ms since the Unix epoch.'),
  }),
  summary: "Today's quests, and the player's progress.",
})
export const questRewardClaimed = defineFrame({
  name: 'questRewardClaimed',
  body: z.strictObject({ questId: z.string(), diamonds: z.int().min(1) }),
  summary: 'The reward of a quest was paid.',
})
