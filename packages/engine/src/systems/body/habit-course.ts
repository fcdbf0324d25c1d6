import { clamp } from '@lifegrid/base/clamp'
import { exp2Negative } from '../../core/exp2.ts'
import type { Habit } from '../../life/body.ts'
import { minutesPerDay } from '../../life/limits.ts'

const minutesPerWeek = 7 * minutesPerDay
/** After this many days of abstinence, a craving has halved. */
const cravingHalfLifeDays = 10

/**
 * A habit's strength, 0 to 100. It changes by a number of points per week since its last change: it grows while the habit is
 * kept and falls during an attempt to quit. Example: 20, growing by 2 a week, is 26 after 23 days (three whole weeks).
 */
export function strengthAt(habit: Habit, minute: number): number {
  const weeks = Math.floor((minute - habit.since) / minutesPerWeek)
  return clamp(habit.strength + weeks * habit.slope, 0, 100)
}

/**
 * The craving, 0 to 100: a quarter of the strength while the habit is kept; the whole strength on the first day of an attempt
 * to quit, halving every ten days; 0 after quitting.
 */
export function cravingAt(habit: Habit, minute: number): number {
  if (habit.mode === 'former') return 0
  if (habit.mode === 'kept') return Math.floor(strengthAt(habit, minute) / 4)
  const days = (minute - habit.since) / minutesPerDay
  return Math.floor(habit.strength * exp2Negative(days / cravingHalfLifeDays))
}
