import { dayOf } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import type { Sex } from '../../life/vocabulary.ts'
import { weightDriftAt } from '../mood/mood.ts'

/**
 * Median weight at whole ages, in tenths of a kilogram, interpolated linearly. Source: WHO child growth standards (to age 5)
 * and CDC growth charts 2000 (to age 20), rounded; for adults, a slow rise to 60 and a slow fall after it.
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
 * Weight in tenths of a kilogram: the curve plus the changes by events, habits and conditions. Example: a girl of 7½ is half
 * way between 18.2 kg at 5 and 33.0 kg at 10, so 25.6 kg; with 3.5 kg gained in an event, 29.1 kg.
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
