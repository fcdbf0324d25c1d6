import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand } from './define.ts'

export const purchaseItem = defineCommand({
  name: 'purchaseItem',
  kind: 'write',
  message: z.strictObject({
    item: thingId.describe("The item's id, from the `store` frame."),
  }),
  summary: 'Buys an item in the store.',
  example: { item: 'bicycle' },
  answers: ['u'],
})
