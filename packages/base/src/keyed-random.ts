import { hash32, mix32 } from './hash.ts'

/**
 * Randomness as a function of its key: the same (seed, day, system, draw) gives the same number on every node and in every
 * order of asking. So adding a system never shifts another's rolls, and skipping ahead equals living through.
 * Integers only: `Math.imul` and shifts give the same bits everywhere.
 */
export interface KeyedRandom {
  /** An integer from 0 to 2^32 − 1. */
  uint32(day: number, system: number, draw: number): number
  /** A float from 0 (included) to 1 (excluded). */
  unit(day: number, system: number, draw: number): number
  /** An integer from 0 to n − 1, for n from 1 to 2^32. */
  below(n: number, day: number, system: number, draw: number): number
}

/** The number of a system in a key: a hash of its name. Two systems with the same hash would draw the same numbers. */
export function systemKey(name: string): number {
  return hash32(name)
}

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
    // The bias of a 32-bit multiply-shift is below n / 2^32, far under anything a life could show.
    below: (n, day, system, draw) => Math.floor((uint32(day, system, draw) / 0x1_0000_0000) * n),
  }
}
