import { schedule, unschedule } from '../../core/agenda.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { booksOf, fridayAfter, minutesPerWeek, owed, settle } from './accounts.ts'
import { project } from './books.ts'
import { planFor } from './budget.ts'
import { paymentFor } from './payments.ts'
import { rates, returns } from './returns.ts'

/** How far ahead money trouble is looked for when something changes. */
const lookAheadWeeks = 520

/** The same trouble is not news again before two years have passed. */
const troubleRestDays = 730

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

/**
 * Nothing is due on student loans while one studies by day; interest accrues. From the end of the studies on they are paid back over ten
 * years. Fees are lent by `systems/school/tuition.ts`; whoever begins or ends studies calls `replan`.
 */
export function fixStudentPayments(life: Life): void {
  const { payments } = life.finances
  const studying = life.education.current !== null && !life.education.current.evening
  if (studying || owed(life, 'student') === 0) payments.student = 0
  else if (payments.student === 0) payments.student = paymentFor(owed(life, 'student'), rates.student, studentWeeks)
}

/** Student loans are paid back over ten years once the studies are over: the standard plan of the US Department of Education. */
const studentWeeks = 10 * 52
