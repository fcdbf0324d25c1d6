import { z } from 'zod'
import { thingId } from '../../shapes/ids.ts'
import { purchaseProblems } from '../../shapes/purchase-problem.ts'
import { receiptFingerprint } from '../../shapes/receipt-fingerprint.ts'
import { defineSystemCommand } from './define.ts'

export const sysPurchase = defineSystemCommand({
  name: 'sys.purchase',
  sender: 'service',
  message: z.strictObject({
    receipt: receiptFingerprint,
    product: thingId,
    result: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('paid'), diamonds: z.int().min(1).max(1_000_000) }),
      z.strictObject({ kind: z.literal('refused'), code: z.enum(purchaseProblems) }),
    ]),
  }),
  summary: 'The result of a purchase that its store was asked about.',
})
