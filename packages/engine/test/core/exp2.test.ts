import { expect, test } from 'vitest'
import { exp2Negative } from '../../src/core/exp2.ts'

test('exp2Negative agrees with the power operator', () => {
  for (const x of [0, 0.25, 0.5, 1, 1.75, 3.3, 10.01, 40]) expect(exp2Negative(x)).toBeCloseTo(2 ** -x, 5)
  expect(exp2Negative(1000)).toBe(0)
})
