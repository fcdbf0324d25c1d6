import { z } from 'zod'
import { defineCommand } from './define.ts'

export const claimQuestReward = defineCommand({
  name: 'claimQuestReward',
  kind: 'write',
  message: z.strictObject({ questId: z.string().min(1).max(64) }),
  summary: 'Takes the reward of a quest of today that is done.',
  example: { questId: 'three-answers' },
  answers: ['questRewardClaimed', 'u'],
})
