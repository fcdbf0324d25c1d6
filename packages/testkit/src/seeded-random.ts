import { hash32 } from '@lifegrid/base/hash'
import type { Random } from '@lifegrid/base/random'

/** A generator that returns the same numbers for the same seed: mulberry32 (Tommy Ettinger, 2017). Not for secrets. */
export function seededRandom(seed: string | number): Random {
  let state = typeof seed === 'number' ? seed >>> 0 : hash32(seed)
  return {
    uint32() {
      state = (state + 0x6d2b79f5) >>> 0
      let t = state
      t = Math.imul(t ^ (t >>> 15), t | 1)
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
      return (t ^ (t >>> 14)) >>> 0
    },
  }
}
