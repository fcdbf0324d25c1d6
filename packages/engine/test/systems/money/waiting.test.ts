import { expect, it } from 'vitest'
import { waitingDays } from '../../../src/systems/money/waiting.ts'

it.each([
  // 1 − 2^(−days / median) reaches a half, three quarters, seven eighths, after one, two, three medians.
  [0.5, 100, 100],
  [0.75, 100, 200],
  [0.875, 100, 300],
  [0.5, 365, 365],
  // The first day at the soonest, and no more than 32 medians.
  [0, 100, 1],
  [1, 100, 3_200],
])('a draw of %f takes, at a median of %i days, %i', (draw, median, days) => {
  expect(waitingDays(draw, median)).toBe(days)
})
