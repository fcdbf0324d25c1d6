import { z } from 'zod'
import { defineFrame } from './define.ts'

/**
 * What money came in or went out for. A life stores a kind as its place in this list, so the order must not change, and new kinds go to the end.
 * Those up to `cardDebt` are booked every Friday, the others one by one.
 */
export const ledgerKinds = [
  'wage',
  'state',
  'pocketMoney',
  'support',
  'interest',
  'card',
  'tax',
  'saved',
  'home',
  'family',
  'body',
  'living',
  'leisure',
  'studentDebt',
  'mortgageDebt',
  'loanDebt',
  'cardDebt',
  'purchase',
  'gift',
  'outing',
  'wedding',
  'choice',
  'event',
  'activity',
  'together',
  'tuition',
  'treatment',
  'loan',
  'inheritance',
  'people',
  'homeBought',
  'homeSold',
  'saleCosts',
  'divorce',
  'marriage',
  'pensionPaidOut',
  'reward',
  'other',
] as const

const kind = z.enum(ledgerKinds)

export const ledger = defineFrame({
  name: 'ledger',
  body: z.strictObject({
    page: z.int().min(0).describe('The number of the page that was asked for: 0 has the latest bookings.'),
    pages: z.int().min(1).describe('The number of pages.'),
    bookings: z
      .array(
        z.strictObject({
          minute: z
            .int()
            .min(0)
            .describe('The game minute; for what is booked weekly, that of the last settlement in the line.'),
          kind: kind.describe('What the money came in or went out for.'),
          cents: z.int().describe('Integer cents; negative when they went out.'),
          weeks: z
            .int()
            .min(1)
            .optional()
            .describe('The number of weeks that the line is the sum of; absent for what is not booked weekly.'),
          what: z.string().optional().describe('The name of what was bought or joined; absent when there is none.'),
        }),
      )
      .describe('The bookings of this page, the newest first. A life keeps its latest ones.'),
    bills: z
      .array(
        z.strictObject({
          kind: kind.describe('What is paid.'),
          weeklyCents: z.int().min(1).describe('How much in a week, integer cents.'),
        }),
      )
      .describe('What goes out every week, each bill by itself.'),
  }),
  summary: "The latest movements of the player's money, and the weekly bills.",
})
