import { expect, test } from 'vitest'
import { clamp } from '../src/clamp.ts'

test.each([
  [5, 0, 10, 5],
  [-1, 0, 10, 0],
  [11, 0, 10, 10],
  [3, 3, 3, 3],
])('%d within %d and %d is %d', (value, min, max, clamped) => {
  expect(clamp(value, min, max)).toBe(clamped)
})
