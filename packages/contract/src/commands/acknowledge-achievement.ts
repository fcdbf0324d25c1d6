import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const acknowledgeAchievement = defineCommand({
  name: 'acknowledgeAchievement',
  kind: 'write',
  message: z.strictObject({ id: thingId }),
  summary: 'Marks an unlocked achievement as seen.',
  example: { id: 'first-decision' },
  answers: [],
  refusals: ['no_such_achievement'],
})
