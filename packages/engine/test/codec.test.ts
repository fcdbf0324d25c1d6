import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decode, encode, lifeHash, NewerStateError } from '../src/codec.ts'
import { liveLife } from '../src/lab/live.ts'
import { stateVersion } from '../src/life.ts'
import { testContext } from './support/catalogue.ts'
import { lifeIn } from './support/lives.ts'

test('[MOVE-3] state of a newer schema is refused by name, and rubbish is refused', () => {
  const newer = deflateRawSync(JSON.stringify({ version: stateVersion + 1 }))
  expect(() => decode(newer)).toThrow(NewerStateError)
  expect(() => decode(deflateRawSync('{"no":"version"}'))).toThrow('no snapshot')
  expect(() => decode(new Uint8Array([1, 2, 3]))).toThrow()
})

test('the hash says what is there, not how it came to be', () => {
  const { life } = liveLife({ seed: 'hash me once', ruleset: 'calibrated', untilMinute: 5_000_000 }, testContext)
  const reversed = Object.fromEntries(Object.entries(life).reverse()) as unknown as typeof life
  expect(lifeHash(reversed)).toBe(lifeHash(life))
  expect(lifeHash({ ...life, feedCount: life.feedCount + 1 })).not.toBe(lifeHash(life))
})

test('a mature life fits its bound: 8 KiB as a snapshot', () => {
  for (const state of ['parent', 'old'] as const) expect(encode(lifeIn(state)).byteLength).toBeLessThanOrEqual(8 * 1024)
})
