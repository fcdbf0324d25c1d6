import { type Random, unit } from '@lifegrid/base/random'

/** An integer from 0 to `n` − 1. */
export function below(random: Random, n: number): number {
  return Math.floor(unit(random) * n)
}

/**
 * One of the items.
 * @throws Error when there are none.
 */
export function pick<const T>(random: Random, items: readonly T[]): T {
  if (items.length === 0) throw new Error('there is nothing to pick from')
  return items[below(random, items.length)] as T
}
