import { expect, test } from 'vitest'
import { hire, promote } from '../../../src/systems/work/job.ts'
import { raise, raiseAtReview, startingWage, wageAfterPromotion } from '../../../src/systems/work/wage.ts'
import { grownLife } from '../../support/grown-life.ts'
import { baking, turnIn, workingWorld } from '../../support/working-world.ts'

const [helper, baker] = baking.rungs as [(typeof baking.rungs)[number], (typeof baking.rungs)[number]]

/** A baker's helper aged 30 who earns 1000 a week. */
function helperWith1000() {
  const one = grownLife(30, workingWorld)
  hire(turnIn(one), baking)
  const { job } = one.life.work
  if (job === null) throw new Error('there is no job')
  job.weeklyCents = 100_000
  return { one, job }
}

test('the first wage is 92 to 110 % of the wage of the rung, and 45 % of that for part-time work', () => {
  const { one } = helperWith1000()
  const wages = Array.from({ length: 200 }, (_, day) => {
    const turn = { ...turnIn(one), minute: one.minute() + day * 1440 }
    return { full: startingWage(turn, helper, false), part: startingWage(turn, helper, true) }
  })
  const full = wages.map((wage) => wage.full)
  expect([Math.min(...full), Math.max(...full)]).toEqual([55_200, 66_000])
  expect(wages.map((wage) => wage.part)).toEqual(full.map((wage) => Math.floor(wage * 0.45)))
})

test('a raise changes the wage and the weekly plan', () => {
  const { one, job } = helperWith1000()
  raise(turnIn(one), 1.05)
  expect([job.weeklyCents, one.life.finances.plan.income]).toEqual([105_000, 105_000])
  job.weeklyCents = 100_000
  one.life.work.job = null
  raise(turnIn(one), 1.05)
  expect(job.weeklyCents).toBe(100_000)
})

test('the wage after a promotion is that of the rung, and at least 6 % more than before', () => {
  const { one, job } = helperWith1000()
  expect(wageAfterPromotion({ ...job, weeklyCents: 60_000 }, baker)).toBe(90_000)
  expect(wageAfterPromotion(job, baker)).toBe(106_000)
  promote(turnIn(one))
  expect([job.weeklyCents, one.life.finances.plan.income]).toEqual([106_000, 106_000])
})

test.each([
  [40, 60_000],
  [47, 60_000],
  [48, 60_600],
  [79, 62_400],
  [100, 63_000],
])('a review at performance %i raises a wage of 60,000 to %i', (performance, expected) => {
  const { one, job } = helperWith1000()
  job.weeklyCents = 60_000
  raiseAtReview(turnIn(one), helper, performance)
  expect(job.weeklyCents).toBe(expected)
})

test('a review raises neither a wage of 130 % of the rung, nor one of part-time work', () => {
  const { one, job } = helperWith1000()
  job.weeklyCents = 78_000
  raiseAtReview(turnIn(one), helper, 100)
  expect(job.weeklyCents).toBe(78_000)
  Object.assign(job, { weeklyCents: 60_000, partTime: true })
  raiseAtReview(turnIn(one), helper, 100)
  expect(job.weeklyCents).toBe(60_000)
})
