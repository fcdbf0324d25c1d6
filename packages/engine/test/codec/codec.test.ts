import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decode, encode, lifeHash, NewerStateError } from '../../src/codec/codec.ts'
import { compact } from '../../src/codec/compact/compact.ts'
import { stateVersion } from '../../src/life/life.ts'
import { lifeIn, lifeStates } from '../support/lives.ts'

describe('a snapshot', () => {
  test.each(lifeStates)('of a life in the state %s is decoded to the same life', (state) => {
    const life = lifeIn(state)
    const back = decode(encode(life))
    expect(back).toEqual(life)
    expect(lifeHash(back)).toBe(lifeHash(life))
  })

  test('of release 1, a plain deflate stream, is still decoded', () => {
    const life = lifeIn('parent')
    for (const level of [0, 1, 6, 9]) {
      const bytes = deflateRawSync(JSON.stringify(life), { level })
      // No deflate stream begins with the bits 110, whether it is compressed or stored, in one block or several.
      expect((bytes[0] ?? 0) & 0b110).not.toBe(0b110)
      expect(lifeHash(decode(bytes))).toBe(lifeHash(life))
    }
  })

  test('[MOVE-3] in an encoding of a newer release is refused with NewerStateError', () => {
    const bytes = encode(lifeIn('child'))
    bytes[0] = 0b0001_1110
    expect(() => decode(bytes)).toThrow(NewerStateError)
  })

  test('is much smaller than deflated JSON, because of the dictionary', () => {
    const life = lifeIn('parent')
    const json = JSON.stringify(life)
    expect(encode(life).byteLength).toBeLessThan(deflateRawSync(json).byteLength * 0.75)
    expect(encode(life).byteLength).toBeLessThan(json.length / 4)
  })

  test('that is not one is refused', () => {
    for (const bytes of [[], [1, 2, 3], [0b0000_1110, 9, 9], [0b0001_0110, 9, 9]])
      expect(() => decode(Uint8Array.from(bytes))).toThrow()
    expect(() => decode(deflateRawSync('{"version":0}'))).toThrow('not a snapshot of a life')
  })
})

test('compact does not change the value', () => {
  const numbers = [[], [1, 2, 3], [0.5, 1, 9_007_199_254_740_991], [-0, 2 ** 31]]
  const data = { name: 'a', list: [1, 'the window', null, [true, { deep: 'the window' }]], none: null, numbers }
  expect(compact(structuredClone(data))).toStrictEqual(data)
})

test('[MOVE-3] a newer schema version is refused with NewerStateError, and other bytes with an error', () => {
  const newer = deflateRawSync(JSON.stringify({ version: stateVersion + 1 }))
  expect(() => decode(newer)).toThrow(NewerStateError)
  expect(() => decode(deflateRawSync('{"no":"version"}'))).toThrow('not a snapshot')
  expect(() => decode(new Uint8Array([1, 2, 3]))).toThrow()
})

test('the hash depends on the values, not on the order of keys', () => {
  const life = lifeIn('child')
  const reversed = Object.fromEntries(Object.entries(life).reverse()) as unknown as typeof life
  expect(lifeHash(reversed)).toBe(lifeHash(life))
  expect(lifeHash({ ...life, feedCount: life.feedCount + 1 })).not.toBe(lifeHash(life))
})

// The ledger and the birthdays take 0.4 KiB of it. The dictionary does not know the texts that are newer than it; see docs/recipes/change-the-life.md. `bench memory` has the bar for many lives.
test('the snapshot of a mature life takes at most 10.75 KiB', () => {
  for (const state of ['parent', 'old'] as const)
    expect(encode(lifeIn(state)).byteLength).toBeLessThanOrEqual(10.75 * 1024)
})
