import { expect, test } from 'vitest'
import { quantile } from '../src/quantile.ts'

test.each([
  [0, 1],
  [0.25, 1],
  [0.5, 2],
  [0.51, 3],
  [1, 4],
])('a quantile is the smallest value that is at least as large as the share: %d', (q, value) => {
  expect(quantile([4, 1, 3, 2], q)).toBe(value)
})

test('a quantile of no values is 0', () => {
  expect(quantile([], 0.5)).toBe(0)
})
