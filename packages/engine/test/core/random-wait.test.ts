import { expect, it } from 'vitest'
import { drawMedians, waitingDays } from '../../src/core/random-wait.ts'

it.each([
  // 1 − 2^(−days / median) reaches 0.5, 0.75 and 0.875 after one, two and three medians.
  [0.5, 100, 100],
  [0.75, 100, 200],
  [0.875, 100, 300],
  [0.5, 365, 365],
  // At least one day and at most 32 medians.
  [0, 100, 1],
  [1, 100, 3_200],
])('a draw of %f with a median of %i days gives %i days', (draw, median, days) => {
  expect(waitingDays(draw, median)).toBe(days)
})

it('waiting times are counted in medians: −log2(1 − draw)', () => {
  expect(drawMedians(0)).toBe(0)
  expect(drawMedians(0.5)).toBe(1)
  expect(drawMedians(0.75)).toBe(2)
  expect(drawMedians(0.9)).toBeCloseTo(3.321928, 5)
  expect(drawMedians(0.1)).toBeCloseTo(0.152003, 5)
})
