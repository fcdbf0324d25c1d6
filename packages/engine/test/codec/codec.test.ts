import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { decode, encode, lifeHash, NewerStateError } from '../../src/codec/codec.ts'
import { compact } from '../../src/codec/compact/compact.ts'
import { stateVersion } from '../../src/life/life.ts'
import { lifeIn, lifeStates } from '../support/lives.ts'

describe('a snapshot', () => {
  test.each(lifeStates)('of a life that is %s comes back as it was', (state) => {
    const life = lifeIn(state)
    const back = decode(encode(life))
    expect(back).toEqual(life)
    expect(lifeHash(back)).toBe(lifeHash(life))
  })

  test('as release 1 wrote it, deflated and without a first byte of its own, is still read', () => {
    const life = lifeIn('parent')
    for (const level of [0, 1, 6, 9]) {
      const bytes = deflateRawSync(JSON.stringify(life), { level })
      // No deflate stream begins with the bits 110, nor does a longer one that is stored in several blocks.
      expect((bytes[0] ?? 0) & 0b110).not.toBe(0b110)
      expect(lifeHash(decode(bytes))).toBe(lifeHash(life))
    }
  })

  test('[MOVE-3] of a kind that a newer release writes is left alone', () => {
    const bytes = encode(lifeIn('child'))
    bytes[0] = 0b0001_0110
    expect(() => decode(bytes)).toThrow(NewerStateError)
  })

  test('takes a fraction of what it says, for the dictionary says it already', () => {
    const life = lifeIn('parent')
    const json = JSON.stringify(life)
    expect(encode(life).byteLength).toBeLessThan(deflateRawSync(json).byteLength * 0.75)
    expect(encode(life).byteLength).toBeLessThan(json.length / 4)
  })

  test('that is none is refused', () => {
    for (const bytes of [[], [1, 2, 3], [0b0000_1110, 9, 9]]) expect(() => decode(Uint8Array.from(bytes))).toThrow()
    expect(() => decode(deflateRawSync('{"version":0}'))).toThrow('no snapshot of a life')
  })
})

test('compact data says what it said before', () => {
  const numbers = [[], [1, 2, 3], [0.5, 1, 9_007_199_254_740_991], [-0, 2 ** 31]]
  const data = { name: 'a', list: [1, 'the window', null, [true, { deep: 'the window' }]], none: null, numbers }
  expect(compact(structuredClone(data))).toStrictEqual(data)
})

test('[MOVE-3] state of a newer schema is refused by name, and rubbish is refused', () => {
  const newer = deflateRawSync(JSON.stringify({ version: stateVersion + 1 }))
  expect(() => decode(newer)).toThrow(NewerStateError)
  expect(() => decode(deflateRawSync('{"no":"version"}'))).toThrow('no snapshot')
  expect(() => decode(new Uint8Array([1, 2, 3]))).toThrow()
})

test('the hash says what is there, not how it came to be', () => {
  const life = lifeIn('child')
  const reversed = Object.fromEntries(Object.entries(life).reverse()) as unknown as typeof life
  expect(lifeHash(reversed)).toBe(lifeHash(life))
  expect(lifeHash({ ...life, feedCount: life.feedCount + 1 })).not.toBe(lifeHash(life))
})

test('a mature life fits its bound: 8 KiB as a snapshot', () => {
  for (const state of ['parent', 'old'] as const) expect(encode(lifeIn(state)).byteLength).toBeLessThanOrEqual(8 * 1024)
})
