import { z } from 'zod'

/** What the journal and the life have instead of a receipt: [CMD-11]. */
export const receiptFingerprint = z.string().regex(/^sha256:[0-9a-f]{64}$/)
