import { expect, it } from 'vitest'
import { waitingDays } from '../../../src/systems/money/waiting.ts'

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
