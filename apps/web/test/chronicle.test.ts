import type { StateShape } from '@lifegrid/sdk/view-shapes'
import { expect, test } from 'vitest'
import { type Chronicle, chronicleAfter, isNetWorthOld, withNetWorth, withYears } from '../src/game/chronicle.ts'

const day = 1_440
const empty: Chronicle = { userID: 'ada', life: 0, samples: [] }
const state = (minute: number, money = 100) =>
  ({ minute, health: 90, happiness: 50, energy: 70, stress: 10, social: 40, money, mood: 'calm' }) as StateShape

/** A chronicle of a life that was seen on each of its days. */
function lived(days: number): Chronicle {
  let chronicle = empty
  for (let n = 0; n < days; n++) chronicle = chronicleAfter(chronicle, state(n * day, n))
  return chronicle
}

test('a chronicle has a sample for each month, and nothing else of the state', () => {
  const { samples } = lived(95)
  expect(samples.map(({ minute }) => minute / day)).toEqual([0, 31, 62, 93])
  expect(Object.keys(samples[0] ?? {})).not.toContain('mood')
})

test('a long life keeps its whole course in a bounded number of samples', () => {
  const { samples } = lived(100 * 365)
  expect(samples.length).toBeLessThanOrEqual(400)
  expect(samples.length).toBeGreaterThan(200)
  expect(samples[0]?.minute).toBe(0)
  expect((samples.at(-1)?.minute ?? 0) / day).toBeGreaterThan(100 * 365 - 32)
})

test('the net worth belongs to the latest sample, and is old after a year', () => {
  const known = withNetWorth(lived(10), 5_000)
  expect(known.samples.at(-1)?.netWorth).toBe(5_000)
  expect(withNetWorth(known, 5_000)).toBe(known)
  expect(withNetWorth(empty, 5_000)).toBe(empty)
  expect(isNetWorthOld(known)).toBe(false)
  expect(isNetWorthOld(lived(10))).toBe(true)
  expect(isNetWorthOld(chronicleAfter(known, state(400 * day)))).toBe(true)
})

test('the birthdays that the server knows complete what this browser has seen', () => {
  const year = (ageYears: number, moneyCents: number) => ({
    ...{ ageYears, moneyCents, netWorthCents: moneyCents * 2 },
    ...{ health: 80, happiness: 60, stress: 20 },
  })
  const own = [chronicleAfter(empty, state(30 * 525_960 + day, 123)).samples[0]].flatMap((one) => one ?? [])
  const samples = withYears(own, [year(29, 1_000), year(30, 1_100), year(31, 1_200)])
  expect(samples.map(({ minute, money, netWorth }) => [Math.round(minute / 525_960), money, netWorth])).toEqual([
    [29, 1_000, 2_000],
    [30, 123, 2_200],
    [31, 1_200, 2_400],
  ])
  expect(withYears([], [])).toEqual([])
})
