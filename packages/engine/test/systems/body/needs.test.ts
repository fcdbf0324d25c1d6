import { describe, expect, it } from 'vitest'
import type { Life } from '../../../src/life/life.ts'
import type { Sex } from '../../../src/life/vocabulary.ts'
import { hungerAt, thirstAt } from '../../../src/systems/body/needs.ts'
import { weightAt } from '../../../src/systems/body/weight.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'

/** A life without events, and a midnight in it. */
function quiet(sex: Sex = 'female'): { life: Life; midnight: number } {
  const { life, minute } = someone(catalogueOf({}), 30)
  life.sex = sex
  life.weightOffset = 0
  life.body.weight = { value: 0, since: 0 }
  life.body.rest.weight = 0
  life.ateMinute = 0
  life.drankMinute = 0
  return { life, midnight: minute - 12 * 60 }
}

const at = (hour: number, minutes = 0): number => hour * 60 + minutes

describe('hunger', () => {
  it.each([
    // Meals are at 7:30, 12:30 and 18:30. Then hunger rises by a point every 8 minutes.
    ['at noon', at(12), 33],
    ['just before lunch', at(12, 29), 37],
    ['at lunch', at(12, 30), 0],
    ['eight minutes after', at(12, 38), 1],
    // Twelve hours after supper.
    ['at half past six', at(6, 30), 90],
    ['just before breakfast', at(7, 29), 97],
    ['at breakfast', at(7, 30), 0],
  ])('%s follows from the time since the last meal', (_, minute, hunger) => {
    const { life, midnight } = quiet()
    expect(hungerAt(life, midnight + minute)).toBe(hunger)
  })

  it('is reset by an extra meal', () => {
    const { life, midnight } = quiet()
    life.ateMinute = midnight + at(10)
    expect(hungerAt(life, midnight + at(11))).toBe(7)
    expect(hungerAt(life, midnight + at(12, 30))).toBe(0)
    expect(hungerAt(life, midnight + at(13, 30))).toBe(7)
  })
})

describe('thirst', () => {
  it.each([
    // Nine hours after the last drink: 540 / 7 = 77.
    ['at six in the morning', at(6), 77],
    ['just before seven', at(6, 59), 85],
    ['at seven', at(7), 0],
    ['at eight', at(8), 8],
    ['at midnight', at(0), 25],
  ])('%s follows from the time since the last drink', (_, minute, thirst) => {
    const { life, midnight } = quiet()
    expect(thirstAt(life, midnight + minute)).toBe(thirst)
  })

  it('is reset by an extra drink', () => {
    const { life, midnight } = quiet()
    life.drankMinute = midnight + at(6)
    expect(thirstAt(life, midnight + at(6, 59))).toBe(8)
  })
})

/** The minute at which someone has this age; 7.5 years are 2739.375 days, rounded down. */
const after = (years: number): number => Math.floor(years * 365.25) * day

describe('weight, in tenths of a kilogram', () => {
  it.each([
    ['female', 0, 32],
    ['male', 0, 33],
    // Halfway from 182 at 5 to 330 at 10.
    ['female', 7.5, 256],
    // Halfway from 706 at 20 to 820 at 40, and from 850 at 60 to 730 at 90.
    ['male', 30, 763],
    ['male', 75, 790],
    ['female', 100, 620],
  ] as const)('of a %s at age %f is %i by the curve', (sex, years, tenths) => {
    const { life } = quiet(sex)
    expect(weightAt(life, after(years))).toBe(tenths)
  })

  it('includes the changes by events, and is never below two kilograms', () => {
    const { life } = quiet()
    life.weightOffset = 35
    expect(weightAt(life, after(7.5))).toBe(291)
    life.weightOffset = -5_000
    expect(weightAt(life, after(7.5))).toBe(20)
  })

  it('drifts with habits and conditions by a tenth in three days', () => {
    const { life } = quiet()
    life.body.weight = { value: 0, since: after(7.5) - 9 * day }
    life.body.rest.weight = 30
    expect(weightAt(life, after(7.5))).toBe(259)
  })
})
