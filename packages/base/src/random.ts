/** A source of random numbers, passed as a parameter. The engine does not use it: its randomness is keyed (see `keyed-random.ts`). */
export interface Random {
  /** An integer from 0 to 2^32 − 1. */
  uint32(): number
}

/** A float from 0 (inclusive) to 1 (exclusive). */
export function unit(random: Random): number {
  return random.uint32() / 0x1_0000_0000
}

/** `length` characters of lower-case base 36. Sixteen characters hold 82 bits, enough that two nodes do not draw the same id. */
export function randomId(random: Random, length = 16): string {
  let id = ''
  while (id.length < length) id += (random.uint32() % 36).toString(36)
  return id
}

/** Full jitter: a delay from 0 to `min(capMs, baseMs × 2^attempt)`, so that the clients of a failed node do not all return at once. */
export function backoffMs(random: Random, attempt: number, baseMs: number, capMs: number): number {
  return Math.floor(unit(random) * Math.min(capMs, baseMs * 2 ** Math.min(attempt, 30)))
}
