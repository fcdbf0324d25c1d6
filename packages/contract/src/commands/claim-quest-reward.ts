import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const claimQuestReward = defineCommand({
  name: 'claimQuestReward',
  kind: 'write',
  message: z.strictObject({ questId: thingId }),
  summary: "Claims the reward of one of today's quests that is complete.",
  example: { questId: 'three-answers' },
  answers: ['questRewardClaimed', 'u'],
  refusals: ['no_such_quest', 'already_claimed', 'quest_unfinished'],
})
