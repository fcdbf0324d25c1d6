import { schedule, unschedule } from '../../core/agenda.ts'
import { dayOf } from '../../core/time.ts'
import { rollBetween, type Turn } from '../../core/turn.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'

/** A person who owes money pays it between these many days later, or says why not. */
const payDays = [40, 240] as const

/** Puts the day on which a person may pay back on the agenda, in place of an earlier one. */
export function schedulePayment(turn: Turn, { id }: Person): void {
  const { life, minute } = turn
  unschedule(life, 'company', `pays:${id}`)
  const days = rollBetween(turn, 'company', `pays:${id}`, ...payDays)
  schedule(life, (dayOf(minute) + days) * minutesPerDay + 18 * 60, 'company', `pays:${id}`)
}
