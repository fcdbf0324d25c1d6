import { assert } from '@lifegrid/base/assert'
import { schedule, unschedule } from '../../core/agenda.ts'
import { weekDayOf } from '../../core/calendar.ts'
import { balance, transfer } from '../../core/ledger.ts'
import type { System } from '../../core/system.ts'
import { dayOf } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import { type DebtKind, debtKinds, type Investor, investors, type SpendingHabit } from '../../life/finances.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { loseRoof } from '../home/housing-loss.ts'
import { type Books, project, type Statement } from './books.ts'
import { planFor } from './budget.ts'
import { goBankrupt, meetTrouble } from './hardship.ts'
import { fixStudentPayments } from './loans.ts'
import { returns } from './returns.ts'
import { projectOnce } from './statement-memo.ts'

const friday = 5
const paydayMinute = 17 * 60
const minutesPerWeek = 7 * minutesPerDay
/** How far ahead money trouble is looked for when something changes. */
const lookAheadWeeks = 520
/** The same trouble is not news again before two years have passed. */
const troubleRestDays = 730

/** How people say that they spend, in percent; the seed names `spendingHabits` without figures. */
const habitShares: readonly (readonly [habit: SpendingHabit, share: number])[] = [
  ['thrifty', 0.14],
  ['careful', 0.24],
  ['average', 0.3],
  ['generous', 0.2],
  ['spendthrift', 0.12],
]

const debtAccounts: Readonly<Record<DebtKind, string>> = {
  student: 'debt:student',
  mortgage: 'debt:mortgage',
  loan: 'debt:loan',
  card: 'debt:card',
}

/** What is owed of a kind, integer cents, at or above zero. */
export function owed(life: Life, kind: DebtKind): number {
  return Math.max(0, -balance(life, 'money', debtAccounts[kind]))
}

/** The books as they will stand at a minute, from the Fridays since they were last booked. Changes nothing. */
export function statementAt(life: Life, minute: number): Readonly<Statement> {
  const { plan, investor, settledMinute } = life.finances
  const weeks = fridaysUpTo(life, minute) - fridaysUpTo(life, settledMinute)
  return projectOnce(booksOf(life), plan, returns[investor], weeks)
}

/** The player's money at a minute, in cents: what can be spent now. Never below zero. */
export function moneyAt(life: Life, minute: number): number {
  // Mostly no Friday has passed since the books were settled.
  return fridaysUpTo(life, minute) === fridaysUpTo(life, life.finances.settledMinute)
    ? balance(life, 'money')
    : statementAt(life, minute).cash
}

/** All that is owned less all that is owed, in cents; furniture and clothes do not count. */
export function netWorthAt(life: Life, minute: number): number {
  const { cash, retirement, home, debts } = statementAt(life, minute)
  return cash + retirement + home - debtKinds.reduce((sum, kind) => sum + debts[kind], 0)
}

function booksOf(life: Life): Books {
  return {
    cash: balance(life, 'money'),
    retirement: balance(life, 'money', 'retirement'),
    home: balance(life, 'money', 'home'),
    debts: {
      student: owed(life, 'student'),
      mortgage: owed(life, 'mortgage'),
      loan: owed(life, 'loan'),
      card: owed(life, 'card'),
    },
  }
}

/** Books what is pending. Called before anything reads or moves the player's money. */
export function settle(turn: Turn): void {
  const { life, minute } = turn
  const { finances } = life
  const s = statementAt(life, minute)
  finances.settledMinute = minute
  if (s.weeks === 0) return
  const { plan } = finances
  const move = (debit: string, credit: string, amount: number): void => transfer(turn, 'money', debit, credit, amount)
  // All that comes in before all that goes out, so that the player never owes in between.
  move(plan.from, 'player', plan.income * s.weeks)
  move('bank', 'player', Math.max(0, s.interest))
  move('debt:card', 'player', s.borrowed)
  move('player', 'tax', plan.tax * s.weeks)
  move('player', 'retirement', plan.saved * s.weeks)
  move('player', 'living', s.spent + Math.max(0, -s.interest))
  for (const kind of debtKinds) {
    move(`debt:${kind}`, 'bank', s.accrued[kind])
    move('player', `debt:${kind}`, s.paid[kind])
  }
  move('employer', 'retirement', plan.matched * s.weeks)
  move('bank', 'retirement', s.retirementGrowth)
  move('market', 'home', s.homeGrowth)
  if (plan.from === 'employer' && life.work.job !== null) finances.earnedCents += life.work.job.weeklyCents * s.weeks
  assert(balance(life, 'money') === s.cash, 'the ledger says what the books say')
}

/** Whether, as things stand, next Friday not everything can be paid. */
export function isInTrouble(life: Life): boolean {
  const { plan, investor } = life.finances
  return project(booksOf(life), plan, returns[investor], 1).troubleWeek !== null
}

/** Books what is pending and reckons the weekly plan anew: after any change of job, home, household, studies or debts. */
export function replan(turn: Turn): void {
  settle(turn)
  fixStudentPayments(turn.life)
  turn.life.finances.plan = planFor(turn)
  lookAhead(turn)
}

/** Puts the Friday on the agenda on which, as things stand, something can no longer be paid. */
export function lookAhead(turn: Turn): void {
  const { life, minute } = turn
  unschedule(life, 'finances', 'trouble')
  const { plan, investor } = life.finances
  const { student, mortgage, loan } = plan.payments
  const left = plan.income - plan.tax - plan.saved - plan.essentials - student - mortgage - loan
  if (left >= 0) return
  const { troubleWeek } = project(booksOf(life), plan, returns[investor], lookAheadWeeks)
  if (troubleWeek === null) return
  const first = fridayAfter(life, minute) + (troubleWeek - 1) * minutesPerWeek
  const { troubledMinute } = life.finances
  const earliest = troubledMinute === null ? 0 : troubledMinute + troubleRestDays * minutesPerDay
  schedule(life, Math.max(first, earliest), 'finances', 'trouble')
}

/** Fridays 17:00 between minute 0 and the minute, the latter included. */
function fridaysUpTo(life: Life, minute: number): number {
  const day = dayOf(minute)
  const firstFriday = (friday - weekDayOf(life.birthDay) + 7) % 7
  const lastDay = minute - day * minutesPerDay >= paydayMinute ? day : day - 1
  return lastDay < firstFriday ? 0 : Math.floor((lastDay - firstFriday) / 7) + 1
}

/** The first payday after a minute. */
function fridayAfter(life: Life, minute: number): number {
  const firstFriday = (friday - weekDayOf(life.birthDay) + 7) % 7
  return (firstFriday + 7 * fridaysUpTo(life, minute)) * minutesPerDay + paydayMinute
}

/** Money's own due times: pocket money, coming of age, trouble, and the end of foster care. Everything between two of them is one formula. */
export const finances: System = {
  name: 'finances',
  begin(turn) {
    const { life } = turn
    life.finances.habit = drawHabit(roll(turn, 'finances', 'habit'))
    life.finances.investor = drawInvestor(roll(turn, 'finances', 'investor'))
    for (const years of planBirthdays) {
      // A little after midnight, when the birthday's own matters are done; a leap day more or less does not matter to money.
      schedule(life, Math.ceil(years * 365.25) * minutesPerDay + 60, 'finances', `plan:${years}`)
    }
  },
  due(turn, key) {
    if (key.startsWith('plan')) replan(turn)
    else if (key === 'trouble') meetTrouble(turn)
    else if (key === 'bankrupt') goBankrupt(turn)
    else if (key === 'roof') loseRoof(turn)
    else assert(false, `finances knows no ${key}`)
  },
}

/** Ages at which the plan changes by itself: pocket money, more of it, one's own money. */
const planBirthdays = [8, 13, 18] as const

function drawHabit(die: number): SpendingHabit {
  let from = 0
  for (const [habit, share] of habitShares) {
    from += share
    if (die < from) return habit
  }
  return 'spendthrift'
}

function drawInvestor(die: number): Investor {
  let from = 0
  for (const investor of investors) {
    from += returns[investor].share
    if (die < from) return investor
  }
  return 'venture'
}
