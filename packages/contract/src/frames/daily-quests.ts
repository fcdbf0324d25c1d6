import { z } from 'zod'
import { defineFrame } from './define.ts'

/** One of today's quests, and the player's progress. */
const questState = z.strictObject({
  id: z.string().describe("The quest's id, for `claimQuestReward`."),
  title: z.string().describe('Its name.'),
  text: z.string().describe('What to do.'),
  progress: z.int().min(0).describe('How much of it is done so far: how often, or integer cents; see `unit`.'),
  goal: z.int().min(1).describe('How much must be done: how often, or integer cents; see `unit`.'),
  unit: z
    .enum(['times', 'cents'])
    .optional()
    .describe(
      'The unit of `progress` and `goal`. `times`: how often, or how many points. `cents`: money, integer cents. Servers of older releases leave it out.',
    ),
  diamonds: z.int().min(1).describe('The reward in diamonds.'),
  claimed: z.boolean().describe('Whether the reward was paid.'),
})
export const dailyQuests = defineFrame({
  name: 'dailyQuests',
  body: z.strictObject({
    quests: z.array(questState).describe('At most 3.'),
    nextAt: z.int().describe('When new quests replace these: cluster wall time, ms since the Unix epoch.'),
  }),
  summary: "Today's quests, and the player's progress.",
})
export const questRewardClaimed = defineFrame({
  name: 'questRewardClaimed',
  body: z.strictObject({
    questId: z.string().describe("The quest's id."),
    diamonds: z.int().min(1).describe('The diamonds that were paid.'),
    diamondsLeft: z.int().describe('The diamonds that the player has now.'),
  }),
  summary: 'The reward of a quest was paid.',
})
