import { z } from 'zod'
import { giftIds } from '../shapes/romance-choices.ts'
import { defineCommand } from './define.ts'

export const partnerGift = defineCommand({
  name: 'partnerGift',
  kind: 'write',
  message: z.strictObject({ gift: z.enum(giftIds).optional().describe('The gift. Absent: flowers.') }).nullish(),
  summary: 'Gives the partner a gift.',
  example: { gift: 'flowers' },
  answers: ['relationshipEvent'],
})
