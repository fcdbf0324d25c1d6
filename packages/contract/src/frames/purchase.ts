import { z } from 'zod'
import { defineFrame } from './define.ts'

export const purchaseShape = z.strictObject({
  id: z.string().describe('The purchase: the same for every attempt with one receipt.'),
  productId: z.string().describe('The id of the pack of diamonds.'),
  status: z
    .enum(['pending', 'credited', 'refused', 'refunded'])
    .describe(
      '`pending`: the app store is being asked. `credited`: the diamonds are there. `refused`: see `code`; a receipt that is not paid yet ' +
        'may be sent again later. `refunded`: the money went back or a part of it, and the diamonds for it were taken back as far as they were left.',
    ),
  diamonds: z
    .int()
    .min(0)
    .optional()
    .describe('Diamonds that were credited; for a refund, those that were taken back so far. Absent before that.'),
  code: z
    .string()
    .optional()
    .describe('Why it was refused, one of the codes of `error` frames. Absent unless it was refused.'),
  message: z.string().optional().describe('The reason in words. Absent without a `code`.'),
})
export type PurchaseShape = z.infer<typeof purchaseShape>

export const purchase = defineFrame({
  name: 'purchase',
  body: purchaseShape,
  summary: 'The state of a purchase in an app store: at once when it is pending, and again with its result.',
  inPlayerObject: true,
})
