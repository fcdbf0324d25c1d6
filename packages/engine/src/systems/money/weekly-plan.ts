import { schedule, unschedule } from '../../core/agenda.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { booksOf, fridayAfter, minutesPerWeek, owed, settle } from './accounts.ts'
import { project } from './books.ts'
import { planFor } from './budget.ts'
import { paymentFor } from './payments.ts'
import { rates, returns } from './returns.ts'

/** How many weeks ahead money trouble is predicted. */
const lookAheadWeeks = 520

/** The minimum time between two messages about money trouble. */
const troubleRestDays = 730

/** Whether next Friday's payments exceed the available money. */
export function isInTrouble(life: Life): boolean {
  const { plan, investor } = life.finances
  return project(booksOf(life), plan, returns[investor], 1).troubleWeek !== null
}

/** Settles the accounts and recalculates the weekly plan. Called after any change of job, home, household, studies or debts. */
export function replan(turn: Turn): void {
  settle(turn)
  fixStudentPayments(turn.life)
  turn.life.finances.plan = planFor(turn)
  lookAhead(turn)
}

/** Schedules the Friday on which, if nothing changes, something can no longer be paid. */
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

/**
 * Sets the weekly payment on student loans: none during full-time studies, though interest accrues, and after them enough to repay the loans
 * in ten years. `systems/school/tuition.ts` lends the fees. Call `replan` when studies begin or end.
 */
export function fixStudentPayments(life: Life): void {
  const { payments } = life.finances
  const studying = life.education.current !== null && !life.education.current.evening
  if (studying || owed(life, 'student') === 0) payments.student = 0
  else if (payments.student === 0) payments.student = paymentFor(owed(life, 'student'), rates.student, studentWeeks)
}

/** Student loans are repaid over ten years: the standard plan of the US Department of Education. */
const studentWeeks = 10 * 52
