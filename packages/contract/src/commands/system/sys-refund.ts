import { z } from 'zod'
import { thingId } from '../../shapes/ids.ts'
import { receiptFingerprint } from '../../shapes/receipt-fingerprint.ts'
import { defineSystemCommand } from './define.ts'

export const sysRefund = defineSystemCommand({
  name: 'sys.refund',
  sender: 'service',
  message: z.strictObject({
    receipt: receiptFingerprint,
    product: thingId,
    diamonds: z.int().min(1).max(1_000_000).describe('Those that the purchase gave for the money that went back.'),
  }),
  summary:
    'The store has given the money of a purchase back or a part of it, or the bank of the buyer has taken it back.',
})
