import { z } from 'zod'
import { defineFrame } from './define.ts'

export const store = defineFrame({
  name: 'store',
  body: z.strictObject({
    items: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        about: z.string(),
        category: z.string(),
        priceCents: z.int(),
        /** `use`: used up at once. `keep`: owned until it breaks. `gift`: to give away. */
        kind: z.enum(['use', 'keep', 'gift']),
        /** How many of it the player owns. */
        owned: z.int(),
        unavailable: z.string().optional(),
      }),
    ),
    homes: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        about: z.string(),
        weeklyCents: z.int(),
        priceCents: z.int().optional(),
        /** Whether the player lives there. */
        current: z.boolean(),
        unavailable: z.string().optional(),
      }),
    ),
    money: z.strictObject({
      /** Integer cents, like all fields here. */
      cashCents: z.int(),
      retirementCents: z.int(),
      homeCents: z.int(),
      debts: z.strictObject({ student: z.int(), mortgage: z.int(), loan: z.int(), card: z.int() }),
      netWorthCents: z.int(),
      /** Per week: income after tax, necessary expenses, and payments on debts. */
      incomeCents: z.int(),
      essentialsCents: z.int(),
      paymentsCents: z.int(),
      habit: z.string(),
    }),
  }),
  summary: "What the store sells, the homes, and the player's money.",
})
