import { faded } from '../../core/waiting.ts'
import type { Habit } from '../../life/body.ts'
import { minutesPerDay } from '../../life/limits.ts'

const minutesPerWeek = 7 * minutesPerDay
/** Half of a craving is gone after so many days without. */
const cravingHalfLifeDays = 10

/**
 * Strength, 0 to 100: so many points a week since its last change, up while the habit is kept, down during an attempt to quit. It is the
 * seed's weekly `handleHabitChanges` in closed form. Example: 20, growing by 2 a week, is 26 after 23 days (three whole weeks).
 */
export function strengthAt(habit: Habit, minute: number): number {
  const weeks = Math.floor((minute - habit.since) / minutesPerWeek)
  return Math.min(100, Math.max(0, habit.strength + weeks * habit.slope))
}

/**
 * How much one wants it, 0 to 100. A quarter of the strength while it is kept, since it is being fed; all of it on the first day of an
 * attempt, halving every ten days; nothing once one is free.
 */
export function cravingAt(habit: Habit, minute: number): number {
  if (habit.mode === 'former') return 0
  if (habit.mode === 'kept') return Math.floor(strengthAt(habit, minute) / 4)
  return Math.floor(faded(habit.strength, (minute - habit.since) / minutesPerDay, cravingHalfLifeDays))
}
