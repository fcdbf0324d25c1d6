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
        kind: z
          .enum(['use', 'keep', 'gift'])
          .describe('`use`: used up at once. `keep`: owned until it breaks. `gift`: to give away.'),
        owned: z.int().describe('How many of it the player owns.'),
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
        current: z.boolean().describe('Whether the player lives there.'),
        unavailable: z.string().optional(),
      }),
    ),
    money: z.strictObject({
      cashCents: z.int().describe('What the player can spend.'),
      retirementCents: z.int().describe('Savings for retirement.'),
      homeCents: z.int().describe('The value of the own home; 0 without one.'),
      debts: z
        .strictObject({ student: z.int(), mortgage: z.int(), loan: z.int(), card: z.int() })
        .describe('Integer cents, 0 or more.'),
      netWorthCents: z.int().describe('Assets minus debts.'),
      incomeCents: z.int().describe('Per week, after tax.'),
      essentialsCents: z.int().describe('Necessary expenses per week.'),
      paymentsCents: z.int().describe('Payments on debts per week.'),
      habit: z.string(),
    }),
  }),
  summary: "What the store sells, the homes, and the player's money.",
})
