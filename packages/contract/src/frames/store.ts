import { z } from 'zod'
import { defineFrame } from './define.ts'

export const store = defineFrame({
  name: 'store',
  catalogued: true,
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
          .describe('`use`: is used up at once. `keep`: is owned until it breaks. `gift`: is given away.'),
        owned: z.int().describe('The number of these items that the player owns.'),
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
      cashCents: z.int().describe('The money that the player can spend, integer cents.'),
      retirementCents: z.int().describe('Savings for retirement, integer cents.'),
      homeCents: z.int().describe("The value of the player's own home, integer cents; 0 when there is none."),
      debts: z
        .strictObject({ student: z.int(), mortgage: z.int(), loan: z.int(), card: z.int() })
        .describe('What the player owes for each kind of debt, integer cents, 0 or more.'),
      netWorthCents: z.int().describe('All assets minus all debts, integer cents.'),
      incomeCents: z.int().describe('Income per week after tax, integer cents.'),
      essentialsCents: z.int().describe('Necessary expenses per week, integer cents.'),
      paymentsCents: z.int().describe('Payments on debts per week, integer cents.'),
      habit: z.string(),
    }),
  }),
  summary: "What the store sells, the homes, and the player's money.",
})
