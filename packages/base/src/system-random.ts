import type { Random } from './random.ts'

/** A page at a time: asking the system for four bytes costs as much as asking for four thousand. */
const pool = new Uint32Array(1024)
let next = pool.length

/** The system's cryptographic generator. Works in Node and in browsers. */
export const systemRandom: Random = {
  uint32() {
    if (next === pool.length) {
      crypto.getRandomValues(pool)
      next = 0
    }
    return pool[next++] as number
  },
}
