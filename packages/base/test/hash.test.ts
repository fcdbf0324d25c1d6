import { expect, test } from 'vitest'
import { hash32, mix32 } from '../src/hash.ts'

test('mix32 and hash32 give the published values of MurmurHash3’s finaliser and of FNV-1a', () => {
  expect(mix32(0)).toBe(0)
  expect(mix32(1)).toBe(0x514e28b7)
  expect(hash32('')).toBe(mix32(0x811c9dc5))
  expect(hash32('a')).toBe(mix32(0xe40c292c))
  expect(hash32('foobar')).toBe(mix32(0xbf9cf968))
})

test('every bit of the input changes about half of the bits of the output', () => {
  let flips = 0
  const values = Array.from({ length: 200 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0)
  for (const value of values) {
    for (let bit = 0; bit < 32; bit++) flips += ones(mix32(value) ^ mix32(value ^ (1 << bit)))
  }
  const share = flips / (values.length * 32 * 32)
  expect(share).toBeGreaterThan(0.49)
  expect(share).toBeLessThan(0.51)
})

test('the same text has different hashes with different seeds', () => {
  const names = Array.from({ length: 1000 }, (_, i) => `player-${i}`)
  expect(names.filter((name) => hash32(name, 1) === hash32(name, 2))).toEqual([])
})

function ones(value: number): number {
  let count = 0
  for (let rest = value >>> 0; rest !== 0; rest >>>= 1) count += rest & 1
  return count
}
