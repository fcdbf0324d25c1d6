import { expect, test } from 'vitest'
import { backoffMs, type Random, randomId, unit } from '../src/random.ts'
import { systemRandom } from '../src/system-random.ts'

const always = (value: number): Random => ({ uint32: () => value })
const max = 0xffff_ffff

test('unit returns a number from 0 to less than 1', () => {
  expect(unit(always(0))).toBe(0)
  expect(unit(always(max))).toBeLessThan(1)
})

test('the longest delay doubles with each attempt, up to the cap; the shortest is 0', () => {
  const longest = [0, 1, 2, 3, 40].map((attempt) => backoffMs(always(max), attempt, 100, 5000))
  expect(longest).toEqual([99, 199, 399, 799, 4999])
  expect(backoffMs(always(0), 9, 100, 5000)).toBe(0)
})

test('ids have the default length, consist of digits and lower-case letters, and do not repeat', () => {
  const ids = Array.from({ length: 2000 }, () => randomId(systemRandom))
  for (const id of ids) expect(id).toMatch(/^[0-9a-z]{16}$/)
  expect(new Set(ids).size).toBe(ids.length)
})
