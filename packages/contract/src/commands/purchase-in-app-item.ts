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
    store: z
      .enum(['apple', 'google', 'sandbox'])
      .optional()
      .describe('The store that gave the receipt. Absent: found out from the form of the receipt.'),
  }),
  summary:
    'Exchanges the receipt of a purchase in an app store for diamonds. It is pending until the store was asked; a `purchase` frame has the result.',
  example: { productId: 'handful', receipt: 'store-receipt-0001' },
  secret: 'receipt',
  answers: ['purchase'],
  refusals: ['no_such_product', 'receipt_used', 'purchase_pending'],
})
