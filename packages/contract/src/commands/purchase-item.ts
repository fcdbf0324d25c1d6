import { z } from 'zod'
import { thingId } from '../shapes/ids.ts'
import { defineCommand, inPlay } from './define.ts'

export const purchaseItem = defineCommand({
  name: 'purchaseItem',
  kind: 'write',
  message: z.strictObject({
    item: thingId.describe("The item's id, from the `store` frame."),
  }),
  summary: 'Buys an item in the store.',
  example: { item: 'bicycle' },
  answers: ['u'],
  refusals: [...inPlay, 'no_such_item', 'too_young', 'not_for_you', 'no_room', 'not_enough_money'],
})
