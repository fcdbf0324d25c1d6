import type { Random } from './random.ts'

/** Random numbers are fetched 4 KiB at a time, because a system call for four bytes costs as much as one for four thousand. */
const pool = new Uint32Array(1024)
let next = pool.length

/** The system's cryptographic random number generator, in Node and in browsers. */
export const systemRandom: Random = {
  uint32() {
    if (next === pool.length) {
      crypto.getRandomValues(pool)
      next = 0
    }
    return pool[next++] as number
  },
}
