import { z } from 'zod'
import { giftIds } from '../shapes/romance-choices.ts'
import { defineCommand, inPlay } from './define.ts'

export const partnerGift = defineCommand({
  name: 'partnerGift',
  kind: 'write',
  message: z.strictObject({ gift: z.enum(giftIds).optional().describe('The gift. Absent: flowers.') }).nullish(),
  summary: 'Gives the partner a gift.',
  example: { gift: 'flowers' },
  answers: ['relationshipEvent'],
  refusals: [...inPlay, 'not_partnered', 'too_soon', 'not_enough_money'],
})
