import { hash32 } from '@lifegrid/base/hash'

/** Random choices that depend only on a seed and a label, so that a retry of a turn makes the same ones. */
export interface Draws {
  /** A number from 0 to 1 (excluded). */
  unit(label: string): number
  /** Whether something with this probability happens. */
  chance(label: string, probability: number): boolean
  /** One of the values. The list must not be empty. */
  one<T>(label: string, values: readonly T[]): T
}

export function drawsOf(seed: string): Draws {
  const unit = (label: string): number => hash32(label, hash32(seed)) / 0x1_0000_0000
  return {
    unit,
    chance: (label, probability) => unit(label) < probability,
    one: <T>(label: string, values: readonly T[]) => values[Math.floor(unit(label) * values.length)] as T,
  }
}
