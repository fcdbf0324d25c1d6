import { dayOf } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Sex } from '../../life/vocabulary.ts'
import { weightDriftAt } from '../mood/mood.ts'

/** The day's routine of meals and drinks, in minutes of the day. */
const meals: readonly number[] = [7 * 60 + 30, 12 * 60 + 30, 18 * 60 + 30]
const drinks: readonly number[] = [7 * 60, 10 * 60, 12 * 60 + 30, 15 * 60, 18 * 60 + 30, 21 * 60]

/** 0 = just eaten, 100 = starving. A point every 8 minutes: 90 after the twelve hours of a night and no breakfast. */
export function hungerAt(life: Life, minute: number): number {
  return Math.min(100, Math.floor((minute - lastOf(meals, life.ateMinute, minute)) / 8))
}

/** 0 = just drunk, 100 = parched. A point every 7 minutes: 77 at six in the morning, nine hours after the last glass. */
export function thirstAt(life: Life, minute: number): number {
  return Math.min(100, Math.floor((minute - lastOf(drinks, life.drankMinute, minute)) / 7))
}

/** The last time of the routine at or before the minute, or the extra one if that was later. */
function lastOf(times: readonly number[], extra: number, minute: number): number {
  const midnight = dayOf(minute) * minutesPerDay
  let last = midnight - minutesPerDay + (times[times.length - 1] as number)
  for (const time of times) if (midnight + time <= minute) last = midnight + time
  return Math.min(minute, Math.max(last, extra))
}

/**
 * Median weight in tenths of a kilogram at whole ages, straight lines between. Source: WHO child growth standards (to 5) and CDC growth
 * charts 2000 (to 20), rounded; adults: a slow rise to 60 and a slow fall after it.
 */
const weightCurve: Readonly<Record<Sex, readonly (readonly [age: number, tenths: number])[]>> = {
  female: [
    [0, 32],
    [1, 89],
    [2, 115],
    [5, 182],
    [10, 330],
    [13, 458],
    [16, 539],
    [20, 582],
    [40, 680],
    [60, 720],
    [90, 620],
  ],
  male: [
    [0, 33],
    [1, 96],
    [2, 122],
    [5, 183],
    [10, 320],
    [13, 453],
    [16, 608],
    [20, 706],
    [40, 820],
    [60, 850],
    [90, 730],
  ],
}

/**
 * Tenths of a kilogram: the curve, what events have done to it, and what habits and conditions do. Example: a girl of 7½ stands half way
 * from 18.2 kg at 5 to 33.0 kg at 10, at 25.6 kg; with 3.5 kg that an event has put on, at 29.1 kg.
 */
export function weightAt(life: Life, minute: number): number {
  const curve = weightCurve[life.sex]
  const offset = life.weightOffset + weightDriftAt(life, minute)
  const years = dayOf(minute) / 365.25
  let [fromAge, fromTenths] = curve[0] as readonly [number, number]
  for (const [age, tenths] of curve) {
    if (years < age) {
      const share = (years - fromAge) / (age - fromAge)
      return Math.max(20, Math.round(fromTenths + share * (tenths - fromTenths)) + offset)
    }
    fromAge = age
    fromTenths = tenths
  }
  return Math.max(20, fromTenths + offset)
}
