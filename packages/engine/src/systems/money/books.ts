import type { DebtKind, Plan } from '../../life/finances.ts'
import { compound, weeksAboveZero, weeksUpTo } from './compound.ts'
import { type Rates, rates } from './returns.ts'

/** Balances in integer cents; debts as what is owed, at or above zero. */
export interface Books {
  readonly cash: number
  readonly retirement: number
  readonly home: number
  readonly debts: Readonly<Record<DebtKind, number>>
}

/** Where the books stand after some weeks, and what went through them meanwhile: sums in integer cents, none negative. */
export interface Statement {
  cash: number
  retirement: number
  home: number
  debts: Record<DebtKind, number>
  weeks: number
  /** Essentials, and what was spent beyond them. */
  spent: number
  /** Interest on the cash less what was spent out of wealth; below zero where one spends more than it earns. */
  interest: number
  retirementGrowth: number
  homeGrowth: number
  paid: Record<DebtKind, number>
  accrued: Record<DebtKind, number>
  /** Put on the card because there was nothing else. */
  borrowed: number
  /** The first week in which not everything could be paid, from 1; null where everything could. */
  troubleWeek: number | null
}

/** Below this, money lies in a drawer or a current account and earns nothing. */
const cushionCents = 300_000
/** What one keeps in the purse before the card is paid off. */
const purseCents = 30_000
const loans = ['student', 'mortgage', 'loan'] as const

/** What moves in a week for as long as a phase lasts. */
interface Flows {
  /** Into (or out of) the cash, after everything. */
  readonly cash: number
  readonly cashRate: number
  readonly payments: Record<DebtKind, number>
  readonly borrowed: number
  readonly spent: number
  readonly trouble: boolean
  /** The phase lasts this many weeks at most, and at least 1. */
  readonly weeksMax: number
}

/**
 * The weekly settlement, over any number of Fridays at once. A Friday: income, less tax and the retirement contribution;
 * essentials; payments on what is owed; then, by habit, a share of what is left is spent. The rest clears the card, then stays: beyond a
 * cushion of $3,000 it earns interest, and a little of it is spent each week, by habit and age. What is short comes out of the cash, then goes on the card; when that is full, loans are paid as far
 * as the money goes, the household eats what comes in, and the card is frozen.
 *
 * Between the weeks at which one of these changes (the cushion is passed, the cash runs out, a debt is paid off, the card is full) every
 * flow is constant, so that each such phase is one formula, `compound`: the cost is by phases, of which a decade has two or three.
 */
export function project(books: Books, plan: Plan, investor: Rates, weeks: number): Statement {
  const s = opened(books)
  while (s.weeks < weeks) {
    const flows = flowsOf(s, plan, investor, weeks - s.weeks)
    pass(s, plan, flows, Math.max(1, Math.min(weeks - s.weeks, flows.weeksMax)))
  }
  return s
}

function opened({ cash, retirement, home, debts }: Books): Statement {
  const none = { student: 0, mortgage: 0, loan: 0, card: 0 }
  return {
    cash,
    retirement,
    home,
    debts: { ...debts },
    weeks: 0,
    spent: 0,
    interest: 0,
    retirementGrowth: 0,
    homeGrowth: 0,
    paid: { ...none },
    accrued: { ...none },
    borrowed: 0,
    troubleWeek: null,
  }
}

/** What is owed after this week's interest. */
function due(s: Statement, kind: DebtKind): number {
  return compound(s.debts[kind], 0, rates[kind], 1)
}

function flowsOf(s: Statement, plan: Plan, investor: Rates, left: number): Flows {
  const payments = { student: 0, mortgage: 0, loan: 0, card: 0 }
  let weeksMax = left
  let owed = 0
  for (const kind of loans) {
    const full = plan.payments[kind]
    const paid = Math.min(full, due(s, kind))
    payments[kind] = paid
    owed += paid
    if (paid < full) weeksMax = paid === 0 ? weeksMax : 1
    else if (paid > 0) weeksMax = Math.min(weeksMax, weeksAboveZero(s.debts[kind], -paid, rates[kind], left))
  }
  const earned = plan.income - plan.tax - plan.saved
  const free = earned - plan.essentials - owed
  if (free < 0) return short(s, plan, investor, { payments, free, weeksMax, earned })
  const extra = Math.floor((free * plan.spendPercent) / 100)
  return ahead(s, plan, investor, { payments, free: free - extra, weeksMax, spent: plan.essentials + extra })
}

/** More comes in than goes out. */
function ahead(
  s: Statement,
  { wealthSpentPpb }: Plan,
  investor: Rates,
  { payments, free, weeksMax, spent }: { payments: Flows['payments']; free: number; weeksMax: number; spent: number },
): Flows {
  const owed = s.debts.card === 0 ? 0 : due(s, 'card')
  if (owed > 0) {
    const fromPurse = Math.max(0, s.cash - purseCents)
    const paid = Math.min(owed, free + fromPurse)
    const oneWeek = fromPurse > 0 || paid < free
    return {
      cash: free - paid,
      cashRate: 0,
      payments: { ...payments, card: paid },
      borrowed: 0,
      spent,
      trouble: false,
      weeksMax: oneWeek ? 1 : Math.min(weeksMax, weeksAboveZero(s.debts.card, -free, rates.card, weeksMax)),
    }
  }
  const resting = { payments, borrowed: 0, spent, trouble: false, cash: free }
  const rate = investor.cash - wealthSpentPpb
  if (s.cash >= cushionCents) return { ...resting, cashRate: rate, weeksMax }
  const toCushion = free === 0 ? weeksMax : Math.ceil((cushionCents - s.cash) / free)
  return { ...resting, cashRate: 0, weeksMax: Math.min(weeksMax, toCushion) }
}

/** More goes out than comes in. */
function short(
  s: Statement,
  plan: Plan,
  investor: Rates,
  { payments, free, weeksMax, earned }: { payments: Flows['payments']; free: number; weeksMax: number; earned: number },
): Flows {
  const drawing = { payments, borrowed: 0, spent: plan.essentials, trouble: false, cash: free }
  const purse = s.cash + free - purseCents
  if (s.debts.card > 0 && purse > 0) {
    const paid = Math.min(due(s, 'card'), purse)
    return { ...drawing, cash: free - paid, payments: { ...payments, card: paid }, cashRate: 0, weeksMax: 1 }
  }
  const beyond = s.cash - cushionCents
  const rate = investor.cash - plan.wealthSpentPpb
  if (beyond >= 0 && compound(beyond, free, rate, 1) >= 0) {
    return { ...drawing, cashRate: rate, weeksMax: weeksAboveZero(beyond, free, rate, weeksMax) }
  }
  if (s.cash + free >= 0) {
    return { ...drawing, cashRate: 0, weeksMax: Math.min(weeksMax, Math.floor(s.cash / -free)) }
  }
  const lacking = -free - s.cash
  if (compound(s.debts.card, lacking, rates.card, 1) <= plan.cardLimit) {
    // The last of the cash goes in one week; from then on all of it is borrowed.
    const weeks = s.cash > 0 ? 1 : weeksUpTo(s.debts.card, lacking, rates.card, plan.cardLimit, weeksMax)
    return { ...drawing, cash: -s.cash, cashRate: 0, borrowed: lacking, weeksMax: Math.min(weeksMax, weeks) }
  }
  return inTrouble(s, plan, payments, weeksMax, earned)
}

/** Nothing is left and nobody lends: food and roof first, then the loans, as far as the money goes. */
function inTrouble(s: Statement, plan: Plan, payments: Flows['payments'], weeksMax: number, earned: number): Flows {
  let left = s.cash + earned
  const spent = Math.min(plan.essentials, left)
  left -= spent
  const reduced = { ...payments }
  for (const kind of loans) {
    reduced[kind] = Math.min(reduced[kind], left)
    left -= reduced[kind]
  }
  // With smaller payments debts last longer than `weeksMax`, which was reckoned with the full ones.
  return {
    cash: left - s.cash,
    cashRate: 0,
    payments: reduced,
    borrowed: 0,
    spent,
    trouble: true,
    weeksMax: s.cash > 0 ? 1 : weeksMax,
  }
}

/** Lets a phase's weeks go by. */
function pass(s: Statement, plan: Plan, flows: Flows, weeks: number): void {
  if (flows.trouble) s.troubleWeek ??= s.weeks + 1
  const flowed = flows.cash * weeks
  const cash =
    flows.cashRate === 0
      ? s.cash + flowed
      : cushionCents + compound(s.cash - cushionCents, flows.cash, flows.cashRate, weeks)
  s.interest += cash - s.cash - flowed
  s.cash = cash
  const retirement = compound(s.retirement, plan.saved + plan.matched, rates.retirement, weeks)
  s.retirementGrowth += retirement - s.retirement - (plan.saved + plan.matched) * weeks
  s.retirement = retirement
  const home = compound(s.home, 0, rates.home, weeks)
  s.homeGrowth += home - s.home
  s.home = home
  for (const kind of loans) passDebt(s, kind, flows.payments[kind], 0, weeks)
  // A card that is full is frozen: the bank knows that there is nothing to be had.
  if (!flows.trouble) passDebt(s, 'card', flows.payments.card, flows.borrowed, weeks)
  s.borrowed += flows.borrowed * weeks
  s.spent += flows.spent * weeks
  s.weeks += weeks
}

function passDebt(s: Statement, kind: DebtKind, paid: number, borrowed: number, weeks: number): void {
  if (s.debts[kind] === 0 && borrowed === 0) return
  const after = compound(s.debts[kind], borrowed - paid, rates[kind], weeks)
  s.accrued[kind] += after - s.debts[kind] - (borrowed - paid) * weeks
  s.paid[kind] += paid * weeks
  s.debts[kind] = after
}
