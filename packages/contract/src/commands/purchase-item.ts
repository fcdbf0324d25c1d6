import { z } from 'zod'
import { defineCommand } from './define.ts'

export const purchaseItem = defineCommand({
  name: 'purchaseItem',
  kind: 'write',
  message: z.strictObject({
    /** The item's id, as it stood in the `store` frame. */
    item: z.string().min(1).max(64),
  }),
  summary: 'Buys a thing from the store.',
  example: { item: 'bicycle' },
  answers: ['u'],
})
