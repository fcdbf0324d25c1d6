import { describe, expect, test } from 'vitest'
import { maxRow, meanRow, row, shareRow, standardError } from '../../src/lab/rows.ts'

describe('a row of the report', () => {
  const asked = { what: 'x', unit: 'share', target: [0.5, 0.5], tolerance: 0.03, of: 1000 } as const

  test('is met within the tolerance, unclear within two standard errors of it, and missed beyond', () => {
    expect(row({ ...asked, measured: 0.53, error: 0.01 }).verdict).toBe('met')
    expect(row({ ...asked, measured: 0.549, error: 0.01 }).verdict).toBe('unclear')
    expect(row({ ...asked, measured: 0.551, error: 0.01 }).verdict).toBe('missed')
    expect(row({ ...asked, measured: 0.44, error: 0.01 }).verdict).toBe('missed')
  })

  test('has no verdict without values', () => {
    expect(shareRow('x', [0.5, 0.5], 0.03, 0, 0)).toMatchObject({ measured: '–', verdict: 'unclear' })
  })

  test('can have a range as its target', () => {
    expect(meanRow('x', 'count', [15, 25], 0, [20, 20, 20]).verdict).toBe('met')
    expect(meanRow('x', 'count', [15, 25], 0, [30, 30, 30]).verdict).toBe('missed')
  })

  test('can compare the largest value with a limit', () => {
    expect(maxRow('x', 'count', 2, [1, 2, 1])).toMatchObject({ target: '≤ 2', measured: '2', verdict: 'met' })
    expect(maxRow('x', 'count', 2, [1, 3]).verdict).toBe('missed')
  })
})

test('a standard error falls with the root of the count', () => {
  expect(standardError([1, 3])).toBeCloseTo(1)
  expect(standardError([1, 3, 1, 3, 1, 3, 1, 3])).toBeCloseTo(Math.sqrt(8 / 7 / 8))
})
