import { expect, test } from 'vitest'
import { dropOldest } from '../src/drop-oldest.ts'

test('the entry that was added first is removed when there are too many', () => {
  const set = new Set(['a', 'b', 'c'])
  dropOldest(set, 3)
  expect([...set]).toEqual(['a', 'b', 'c'])
  dropOldest(set, 2)
  expect([...set]).toEqual(['b', 'c'])
  const map = new Map([
    ['x', 1],
    ['y', 2],
  ])
  dropOldest(map, 1)
  expect([...map]).toEqual([['y', 2]])
})
