import { dayOf } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'

/** The daily times of meals and drinks, in minutes of the day. */
const meals: readonly number[] = [7 * 60 + 30, 12 * 60 + 30, 18 * 60 + 30]
const drinks: readonly number[] = [7 * 60, 10 * 60, 12 * 60 + 30, 15 * 60, 18 * 60 + 30, 21 * 60]

/** Hunger: 0 = just eaten, 100 = starving. It rises a point every 8 minutes: 90 after a twelve-hour night without breakfast. */
export function hungerAt(life: Life, minute: number): number {
  return Math.min(100, Math.floor((minute - lastOf(meals, life.ateMinute, minute)) / 8))
}

/**
 * Thirst: 0 = just drunk, 100 = parched. It rises a point every 7 minutes: 77 at six in the morning, nine hours after the last
 * drink.
 */
export function thirstAt(life: Life, minute: number): number {
  return Math.min(100, Math.floor((minute - lastOf(drinks, life.drankMinute, minute)) / 7))
}

/** The last routine time at or before the minute, or the extra time if that is later. */
function lastOf(times: readonly number[], extra: number, minute: number): number {
  const midnight = dayOf(minute) * minutesPerDay
  let last = midnight - minutesPerDay + (times[times.length - 1] as number)
  for (const time of times) if (midnight + time <= minute) last = midnight + time
  return Math.min(minute, Math.max(last, extra))
}
