/** Randomness as a parameter. The engine never uses it: its own is keyed (see `keyed-random.ts`). */
export interface Random {
  /** An integer from 0 to 2^32 − 1. */
  uint32(): number
}

/** A float from 0 (included) to 1 (excluded). */
export function unit(random: Random): number {
  return random.uint32() / 0x1_0000_0000
}

/** `length` characters of lower-case base 36. Sixteen of them hold 82 bits: enough that two nodes never meet. */
export function randomId(random: Random, length = 16): string {
  let id = ''
  while (id.length < length) id += (random.uint32() % 36).toString(36)
  return id
}

/** Full jitter: a delay from 0 to `min(capMs, baseMs × 2^attempt)`, so that clients that lost one node do not return as one. */
export function backoffMs(random: Random, attempt: number, baseMs: number, capMs: number): number {
  return Math.floor(unit(random) * Math.min(capMs, baseMs * 2 ** Math.min(attempt, 30)))
}
