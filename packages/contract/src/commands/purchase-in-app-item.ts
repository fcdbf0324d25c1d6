import { z } from 'zod'
import { defineCommand } from './define.ts'

/** Receipts of the stores are a few hundred characters, or a reference to one; the longest fits into a frame with ease. */
const receiptLengthMax = 8192

export const purchaseInAppItem = defineCommand({
  name: 'purchaseInAppItem',
  kind: 'write',
  message: z.strictObject({
    productId: z.string().min(1).max(64),
    /** As the store gave it. It is used once, whatever it says. */
    receipt: z.string().min(8).max(receiptLengthMax),
  }),
  summary: 'Turns the receipt of a purchase in a store into diamonds.',
  example: { productId: 'handful', receipt: 'store-receipt-0001' },
  answers: ['u'],
})
