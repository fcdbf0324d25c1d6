import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

/** Receipts of app stores have a few hundred characters, or are references. The limit keeps them well within a frame. */
const receiptLengthMax = 8192

export const purchaseInAppItem = defineCommand({
  name: 'purchaseInAppItem',
  kind: 'write',
  message: z.strictObject({
    productId: thingId,
    receipt: z
      .string()
      .min(8)
      .max(receiptLengthMax)
      .regex(/^[\x20-\x7e]*$/, 'must consist of printable ASCII characters')
      .describe('The receipt, as the app store returned it. Each receipt is accepted once.'),
  }),
  summary: 'Exchanges the receipt of a purchase in an app store for diamonds.',
  example: { productId: 'handful', receipt: 'store-receipt-0001' },
  secret: 'receipt',
  answers: ['u'],
  refusals: ['purchases_unavailable', 'no_such_product', 'receipt_used'],
})
