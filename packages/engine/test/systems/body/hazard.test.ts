import { describe, expect, it } from 'vitest'
import type { Habit, Illness } from '../../../src/life/body.ts'
import {
  habitRatio,
  hazardRatioOf,
  illnessRatio,
  meanRatioAt,
  poorHealthRatio,
  relativeHazardOf,
  shareOfExcess,
} from '../../../src/systems/body/hazard.ts'
import { catalogueOf, condition, habit, someone } from '../../support/body-life.ts'

const treatment = { title: 'tablets', cents: 100, chance: 1, days: 10, relief: 0.5 }
const catalogue = catalogueOf({
  healthConditions: [
    condition('weak-heart', { course: 'chronic', hazardRatio: 3, treatment }),
    condition('plague', { hazardRatio: 41 }),
  ],
  habits: [habit('smoking', { hazardRatio: 2, formerShare: 0.25 }), habit('running', { hazardRatio: 0.8 })],
  meanHazard: { female: [1, 1.25], male: [1, 1.5] },
})

function ill(id: string, severity: Illness['severity'], care: Illness['care'] = 'none'): Illness {
  return { n: 1, id, severity, since: 0, known: true, care }
}

function having(id: string, mode: Habit['mode']): Habit {
  return { id, mode, strength: 50, since: 0, slope: 0, attempts: 0 }
}

describe('the ratio of a condition', () => {
  it.each<[Illness['severity'], Illness['care'], number]>([
    // 1 + (3 − 1) × 0.5, 1 and 2.
    [1, 'none', 2],
    [2, 'none', 3],
    [3, 'none', 5],
    [3, 'failed', 5],
    // The docstring's example, 1 + 2 × 2 × 0.5. With half of the relief while the treatment is begun, 1 + 2 × 2 × 0.75.
    [3, 'works', 3],
    [3, 'begun', 4],
  ])('of 3 with severity %i and care "%s" is %f', (severity, care, ratio) => {
    expect(illnessRatio(ill('weak-heart', severity, care), catalogue, 0)).toBe(ratio)
  })

  it('is 1 for a condition that is no longer in the catalogue', () => {
    expect(illnessRatio(ill('humours', 3), catalogue, 0)).toBe(1)
    expect(habitRatio(having('humours', 'kept'), catalogue)).toBe(1)
  })
})

describe('the ratio of a habit', () => {
  it.each<[string, Habit['mode'], number]>([
    ['smoking', 'kept', 2],
    ['smoking', 'quitting', 2],
    ['smoking', 'former', 1.25],
    ['running', 'kept', 0.8],
  ])('%s with mode %s is %f', (id, mode, ratio) => {
    expect(habitRatio(having(id, mode), catalogue)).toBeCloseTo(ratio, 12)
  })
})

it.each([
  [100, 1],
  [55, 1],
  [54, 1.15],
  [35, 1.15],
  [34, 1.4],
  [20, 1.4],
  [19, 1.8],
  [0, 1.8],
])('a health of %i has a ratio of %f', (health, ratio) => {
  expect(poorHealthRatio(health)).toBe(ratio)
})

it.each([
  [30, 1],
  [60, 1],
  // 1 − 0.8 × 20/40.
  [80, 0.6],
  [95, 0.3],
  [100, 0.2],
  [110, 0.2],
])('at age %i the share of the excess that counts is %f', (age, share) => {
  expect(shareOfExcess(age)).toBeCloseTo(share, 12)
})

describe('the combined ratio', () => {
  const { life, minute } = someone(catalogue, 40)
  life.gauges.health = { value: 40, since: minute }
  life.body.illnesses = [ill('weak-heart', 2)]
  life.body.habits = [having('smoking', 'kept')]

  it('is the product, 1.15 × 3 × 2 = 6.9, of whose excess 0.6 counts at the age of 80', () => {
    expect(hazardRatioOf(life, catalogue, 40, minute)).toBeCloseTo(6.9, 12)
    expect(hazardRatioOf(life, catalogue, 80, minute)).toBeCloseTo(4.54, 12)
  })

  it('is divided by the population’s mean; beyond the end of the table its last value applies', () => {
    life.sex = 'male'
    expect(meanRatioAt(catalogue, 'male', 0)).toBe(1)
    expect(meanRatioAt(catalogue, 'male', 40)).toBe(1.5)
    expect(meanRatioAt(catalogueOf({}), 'male', 40)).toBe(1)
    // 6.9 / 1.5.
    expect(relativeHazardOf(life, catalogue, 40, minute)).toBeCloseTo(4.6, 12)
  })

  it('is never more than 60', () => {
    const doomed = someone(catalogue, 40)
    doomed.life.body.illnesses = [ill('plague', 3), ill('weak-heart', 3)]
    expect(hazardRatioOf(doomed.life, catalogue, 40, doomed.minute)).toBe(60)
  })
})
