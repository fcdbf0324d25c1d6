import { expect, test } from 'vitest'
import { backoffMs, type Random, randomId, unit } from '../src/random.ts'
import { systemRandom } from '../src/system-random.ts'

const always = (value: number): Random => ({ uint32: () => value })
const most = 0xffff_ffff

test('a unit is from 0 to less than 1', () => {
  expect(unit(always(0))).toBe(0)
  expect(unit(always(most))).toBeLessThan(1)
})

test('a wait is anything up to twice the last one’s bound, and never more than the cap', () => {
  const longest = [0, 1, 2, 3, 40].map((attempt) => backoffMs(always(most), attempt, 100, 5000))
  expect(longest).toEqual([99, 199, 399, 799, 4999])
  expect(backoffMs(always(0), 9, 100, 5000)).toBe(0)
})

test('ids are of the length and the letters that were asked for, and do not repeat', () => {
  const ids = Array.from({ length: 2000 }, () => randomId(systemRandom))
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/)
  expect(new Set(ids).size).toBe(ids.length)
})
