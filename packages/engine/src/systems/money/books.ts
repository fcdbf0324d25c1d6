import type { DebtKind, Plan } from '../../life/finances.ts'
import { compound, weeksAboveZero, weeksUpTo } from './compound.ts'
import { type Rates, rates } from './returns.ts'

/** Balances in integer cents. Debts are not negative. */
export interface Books {
  readonly cash: number
  readonly retirement: number
  readonly home: number
  readonly debts: Readonly<Record<DebtKind, number>>
}

/** The balances after some weeks, and the sums booked during them. All in integer cents, and not negative except `interest`. */
export interface Statement {
  cash: number
  retirement: number
  home: number
  debts: Record<DebtKind, number>
  weeks: number
  /** Essentials and other spending. */
  spent: number
  /** Interest on the cash minus spending out of wealth; negative if more is spent than earned. */
  interest: number
  retirementGrowth: number
  homeGrowth: number
  paid: Record<DebtKind, number>
  accrued: Record<DebtKind, number>
  /** The amount borrowed on the card. */
  borrowed: number
  /** The first week in which not everything could be paid, counted from 1; null if everything could. */
  troubleWeek: number | null
}

/** Only cash beyond this amount earns interest. */
const cushionCents = 300_000
/** The cash that is kept when the card is paid off. */
const reserveCents = 30_000
const loans = ['student', 'mortgage', 'loan'] as const

/** The weekly flows during a phase in which they are constant. */
interface Flows {
  /** The net change of the cash. */
  readonly cash: number
  readonly cashRate: number
  readonly payments: Record<DebtKind, number>
  readonly borrowed: number
  readonly spent: number
  readonly trouble: boolean
  /** The length of the phase in weeks, at least 1. */
  readonly weeksMax: number
}

/**
 * Calculates the weekly settlement for any number of Fridays at once.
 *
 * On a Friday come in the income minus tax and the retirement contribution. From it, essentials and payments on debts are paid, and the
 * spending habit takes a share of the rest. A surplus first pays off the card, then is kept. Cash beyond a cushion of $3,000 earns
 * interest, and a small share of it, which depends on habit and age, is spent each week. A deficit is taken from the cash, then from the
 * card. When the card is full, income pays essentials first and then loans as far as possible, and the card is frozen.
 *
 * These flows are constant during phases, which end when the cash passes the cushion, the cash runs out, a debt is paid off, or the card is
 * full. A phase of any length is calculated with one formula, `compound`. A decade has two or three phases.
 */
export function project(books: Books, plan: Plan, investor: Rates, weeks: number): Statement {
  const s = openStatement(books)
  while (s.weeks < weeks) {
    const flows = flowsOf(s, plan, investor, weeks - s.weeks)
    advance(s, plan, flows, Math.max(1, Math.min(weeks - s.weeks, flows.weeksMax)))
  }
  return s
}

function openStatement({ cash, retirement, home, debts }: Books): Statement {
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

/** The debt after this week's interest. */
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
  if (free < 0) return deficit(s, plan, investor, { payments, free, weeksMax, earned })
  const extra = Math.floor((free * plan.spendPercent) / 100)
  return surplus(s, plan, investor, { payments, free: free - extra, weeksMax, spent: plan.essentials + extra })
}

/** The flows when more comes in than goes out. */
function surplus(
  s: Statement,
  { wealthSpentPpb }: Plan,
  investor: Rates,
  { payments, free, weeksMax, spent }: { payments: Flows['payments']; free: number; weeksMax: number; spent: number },
): Flows {
  const owed = s.debts.card === 0 ? 0 : due(s, 'card')
  if (owed > 0) {
    const fromCash = Math.max(0, s.cash - reserveCents)
    const paid = Math.min(owed, free + fromCash)
    const oneWeek = fromCash > 0 || paid < free
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

/** The flows when more goes out than comes in. */
function deficit(
  s: Statement,
  plan: Plan,
  investor: Rates,
  { payments, free, weeksMax, earned }: { payments: Flows['payments']; free: number; weeksMax: number; earned: number },
): Flows {
  const drawing = { payments, borrowed: 0, spent: plan.essentials, trouble: false, cash: free }
  const spare = s.cash + free - reserveCents
  if (s.debts.card > 0 && spare > 0) {
    const paid = Math.min(due(s, 'card'), spare)
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
    // The rest of the cash is spent in one week. After that the whole deficit is borrowed.
    const weeks = s.cash > 0 ? 1 : weeksUpTo(s.debts.card, lacking, rates.card, plan.cardLimit, weeksMax)
    return { ...drawing, cash: -s.cash, cashRate: 0, borrowed: lacking, weeksMax: Math.min(weeksMax, weeks) }
  }
  return inTrouble(s, plan, payments, weeksMax, earned)
}

/** The flows when the cash is gone and the card is full: essentials first, then the loans as far as the money goes. */
function inTrouble(s: Statement, plan: Plan, payments: Flows['payments'], weeksMax: number, earned: number): Flows {
  let left = s.cash + earned
  const spent = Math.min(plan.essentials, left)
  left -= spent
  const reduced = { ...payments }
  for (const kind of loans) {
    reduced[kind] = Math.min(reduced[kind], left)
    left -= reduced[kind]
  }
  // With smaller payments, debts last longer than `weeksMax`, which was calculated with the full payments.
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

/** Advances the statement by some weeks of a phase. */
function advance(s: Statement, plan: Plan, flows: Flows, weeks: number): void {
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
  for (const kind of loans) advanceDebt(s, kind, flows.payments[kind], 0, weeks)
  // A full card is frozen: it takes no payments and no interest accrues.
  if (!flows.trouble) advanceDebt(s, 'card', flows.payments.card, flows.borrowed, weeks)
  s.borrowed += flows.borrowed * weeks
  s.spent += flows.spent * weeks
  s.weeks += weeks
}

function advanceDebt(s: Statement, kind: DebtKind, paid: number, borrowed: number, weeks: number): void {
  if (s.debts[kind] === 0 && borrowed === 0) return
  const after = compound(s.debts[kind], borrowed - paid, rates[kind], weeks)
  s.accrued[kind] += after - s.debts[kind] - (borrowed - paid) * weeks
  s.paid[kind] += paid * weeks
  s.debts[kind] = after
}
