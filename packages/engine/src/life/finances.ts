/** From those who save to those who do not; the seed's `spendingHabits`. */
export const spendingHabits = ['thrifty', 'careful', 'average', 'generous', 'spendthrift'] as const
export type SpendingHabit = (typeof spendingHabits)[number]

/** What is owed, each in an account of its own: `debt:student` and so on, at or below zero. */
export const debtKinds = ['student', 'mortgage', 'loan', 'card'] as const
export type DebtKind = (typeof debtKinds)[number]

/** Everything about money in one life that is not a balance: the balances stand in `life.accounts.money`. */
export interface Finances {
  habit: SpendingHabit
  /** Where savings go: see `returns.ts`. */
  investor: Investor
  /** The home's id. */
  home: string
  plan: Plan
  /** Game minute up to which the Fridays have been booked. */
  settledMinute: number
  /** Integer cents earned in jobs before tax, so far: what the pension is reckoned from. */
  earnedCents: number
  /** Integer cents a week of pension; 0 before it begins. */
  pensionCents: number
  /** Weekly payments that were agreed for what is owed, integer cents. */
  payments: Record<Exclude<DebtKind, 'card'>, number>
  /** Until this game minute no bank lends anything; 0 where none refuses. */
  refusedUntil: number
  /** When bills last could not be paid, game minute. */
  troubledMinute: number | null
  items: OwnedItem[]
}

export const investors = ['cash', 'mixed', 'shares', 'venture'] as const
export type Investor = (typeof investors)[number]

/** What comes in and goes out each Friday until something changes; integer cents. Made by `budget.ts`, carried out by `books.ts`. */
export interface Plan {
  /** The account that pays. */
  from: 'employer' | 'state' | 'parents'
  income: number
  tax: number
  /** Of the income into the retirement account, and what the employer adds. */
  saved: number
  matched: number
  /** Rent and upkeep, food, children: what has to be paid. */
  essentials: number
  /** Percent of what is left that is spent. */
  spendPercent: number
  /** Of the payments agreed, those that are due now. */
  payments: Record<Exclude<DebtKind, 'card'>, number>
  cardLimit: number
  /** Of the cash beyond the cushion, what is spent a week, in billionths. */
  wealthSpentPpb: number
}

export const emptyPlan: Plan = {
  from: 'parents',
  income: 0,
  tax: 0,
  saved: 0,
  matched: 0,
  essentials: 0,
  spendPercent: 0,
  payments: { student: 0, mortgage: 0, loan: 0 },
  cardLimit: 0,
  wealthSpentPpb: 0,
}

export function noFinances(): Finances {
  return {
    habit: 'average',
    investor: 'cash',
    home: 'parents',
    plan: { ...emptyPlan, payments: { ...emptyPlan.payments } },
    settledMinute: 0,
    earnedCents: 0,
    pensionCents: 0,
    payments: { student: 0, mortgage: 0, loan: 0 },
    refusedUntil: 0,
    troubledMinute: null,
    items: [],
  }
}

/** Something that is owned. */
export interface OwnedItem {
  /** The item's id. */
  id: string
  /** Game minute of buying it. */
  sinceMinute: number
}
