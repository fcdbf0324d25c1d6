import { hash32, mix32 } from './hash.ts'

/**
 * Randomness as a function of a key: the same (seed, day, system, draw) gives the same number on every node, in whatever order the
 * numbers are drawn. So a new system does not change what the other systems draw, and skipping a period gives the same life as playing it.
 * The hash uses integers only: `Math.imul` and shifts give the same bits on every machine.
 */
export interface KeyedRandom {
  /** An integer from 0 to 2^32 − 1. */
  uint32(day: number, system: number, draw: number): number
  /** A float from 0 (inclusive) to 1 (exclusive). */
  unit(day: number, system: number, draw: number): number
  /** An integer from 0 to n − 1, for n from 1 to 2^32. */
  below(n: number, day: number, system: number, draw: number): number
}

/** The number of a system in a key: a hash of its name. Two systems with the same hash would draw the same numbers. */
export function systemKey(name: string): number {
  return hash32(name)
}

/** The random numbers of one seed. */
export function keyedRandom(seed: string): KeyedRandom {
  const seedLow = hash32(seed, 0x9e3779b9)
  const seedHigh = hash32(seed, 0x7f4a7c15)
  const uint32 = (day: number, system: number, draw: number): number => {
    let h = mix32(seedLow ^ Math.imul(day | 0, 0x9e3779b1))
    h = mix32(h ^ system ^ seedHigh)
    return mix32((h + Math.imul(draw | 0, 0x85ebca77)) ^ seedLow)
  }
  return {
    uint32,
    unit: (day, system, draw) => uint32(day, system, draw) / 0x1_0000_0000,
    // Scaling a 32-bit number is biased by less than n / 2^32, which is too little to notice in a life.
    below: (n, day, system, draw) => Math.floor((uint32(day, system, draw) / 0x1_0000_0000) * n),
  }
}
