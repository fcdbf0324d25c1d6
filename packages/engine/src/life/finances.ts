import { type Bills, noBills } from './bookings.ts'

/** How much a person spends, from the least to the most. */
export const spendingHabits = ['thrifty', 'careful', 'average', 'generous', 'spendthrift'] as const
export type SpendingHabit = (typeof spendingHabits)[number]

/** Each kind of debt has its own account (`debt:student`, …), whose balance is at or below zero. */
export const debtKinds = ['student', 'mortgage', 'loan', 'card'] as const
export type DebtKind = (typeof debtKinds)[number]

/** How savings are invested; the returns are in `systems/money/returns.ts`. */
export const investors = ['cash', 'mixed', 'shares', 'venture'] as const
export type Investor = (typeof investors)[number]

/** Everything about money except balances, which are in `life.accounts.money`. */
export interface Finances {
  habit: SpendingHabit
  investor: Investor
  /** Id of the home where the player lives. */
  home: string
  plan: Plan
  /** Game minute up to which the weekly plan has been booked. */
  settledMinute: number
  /** Wages before tax over the whole life so far, integer cents. The pension is calculated from it. */
  earnedCents: number
  /** Pension in integer cents a week; 0 before it begins. */
  pensionCents: number
  /** Agreed repayments, integer cents a week. */
  payments: Record<Exclude<DebtKind, 'card'>, number>
  /** After a bankruptcy: the game minute until which no bank lends. 0 otherwise. */
  refusedUntil: number
  /** Game minute at which bills could last not be paid; null when that has never happened. */
  troubledMinute: number | null
  /** Things bought in the store; at most `itemsMax`. */
  items: OwnedItem[]
}

/**
 * What comes in and goes out every Friday until something changes; amounts in integer cents a week. `systems/money/budget.ts` makes the
 * plan, and `systems/money/books.ts` calculates its result over any number of weeks.
 */
export interface Plan {
  /** The account that pays the income. */
  from: 'employer' | 'state' | 'parents'
  /** Before tax. */
  income: number
  tax: number
  /** The part of the income that goes into the retirement account. */
  saved: number
  /** What the employer adds to the retirement account. */
  matched: number
  /** What must be paid: rent or upkeep, living costs, children, the care of parents, habits and treatments. */
  essentials: number
  /** What the essentials are for. Nothing but the player reads it. */
  bills: Bills
  /**
   * Support for children after a parting: positive, what the player pays, which is among the essentials; negative, what the player gets, which
   * is among the income; 0 for neither.
   */
  support: number
  /** The share of what is left after essentials and repayments that is spent, in percent. */
  spendPercent: number
  /** Repayments that are due now. They can be lower than the agreed ones. */
  payments: Record<Exclude<DebtKind, 'card'>, number>
  /** The most that can be owed on the credit card, integer cents. */
  cardLimit: number
  /** The share of cash above the cushion that is spent each week, in billionths. */
  wealthSpentPpb: number
}

/** Nothing comes in and nothing goes out. */
export const emptyPlan: Plan = {
  from: 'parents',
  income: 0,
  tax: 0,
  saved: 0,
  matched: 0,
  essentials: 0,
  bills: noBills,
  spendPercent: 0,
  support: 0,
  payments: { student: 0, mortgage: 0, loan: 0 },
  cardLimit: 0,
  wealthSpentPpb: 0,
}

/** The finances of a newborn. */
export function noFinances(): Finances {
  return {
    habit: 'average',
    investor: 'cash',
    home: 'parents',
    plan: { ...emptyPlan, bills: { ...noBills }, payments: { ...emptyPlan.payments } },
    settledMinute: 0,
    earnedCents: 0,
    pensionCents: 0,
    payments: { student: 0, mortgage: 0, loan: 0 },
    refusedUntil: 0,
    troubledMinute: null,
    items: [],
  }
}

/** A thing that the player owns. */
export interface OwnedItem {
  /** The item's id. */
  id: string
  /** Game minute at which it was bought or received. */
  sinceMinute: number
}
