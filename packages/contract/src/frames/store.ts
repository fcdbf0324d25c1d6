import { z } from 'zod'
import { defineFrame } from './define.ts'

export const store = defineFrame({
  name: 'store',
  catalogued: true,
  body: z.strictObject({
    items: z
      .array(
        z.strictObject({
          id: z.string().describe("The item's id, for `purchaseItem`."),
          name: z.string().describe('Its name.'),
          about: z.string().describe('A sentence about it.'),
          category: z.string().describe('The shelf on which it is.'),
          priceCents: z.int().describe('The price, integer cents.'),
          kind: z
            .enum(['use', 'keep', 'gift'])
            .describe('`use`: is used up at once. `keep`: is owned until it breaks. `gift`: is given away.'),
          owned: z.int().describe('The number of these items that the player owns.'),
          unavailable: z.string().optional().describe('Why the player cannot buy it now; absent when they can.'),
        }),
      )
      .describe('All items.'),
    homes: z
      .array(
        z.strictObject({
          id: z.string().describe("The home's id, for `moveHome`."),
          name: z.string().describe('Its name.'),
          about: z.string().describe('A sentence about it.'),
          weeklyCents: z.int().describe('Rent, or the upkeep of an owned home, per week, integer cents.'),
          priceCents: z.int().optional().describe('The price, integer cents; absent for homes that are not for sale.'),
          current: z.boolean().describe('Whether the player lives there.'),
          unavailable: z.string().optional().describe('Why the player cannot move there now; absent when they can.'),
        }),
      )
      .describe('The homes to which the player can move, and the present one.'),
    money: z
      .strictObject({
        cashCents: z.int().describe('The money that the player can spend, integer cents.'),
        retirementCents: z.int().describe('Savings for retirement, integer cents.'),
        homeCents: z.int().describe("The value of the player's own home, integer cents; 0 when there is none."),
        debts: z
          .strictObject({
            student: z.int().describe('Student loans, integer cents.'),
            mortgage: z.int().describe('The mortgage of the home, integer cents.'),
            loan: z.int().describe('The loan of the bank, integer cents.'),
            card: z.int().describe('The credit card, integer cents.'),
          })
          .describe('What the player owes for each kind of debt, integer cents, 0 or more.'),
        netWorthCents: z.int().describe('All assets minus all debts, integer cents.'),
        incomeCents: z.int().describe('Income per week after tax, integer cents.'),
        essentialsCents: z.int().describe('Necessary expenses per week, integer cents.'),
        paymentsCents: z.int().describe('Payments on debts per week, integer cents.'),
        habit: z.string().describe('How the player spends money: the spending habit.'),
      })
      .describe("The player's money."),
  }),
  summary: "What the store sells, the homes, and the player's money.",
})
