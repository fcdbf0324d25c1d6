import { quantile } from '@lifegrid/base/quantile'

/** Times in ms. Keeps all of them, because a run has a few hundred at most. */
export interface Figures {
  add(ms: number): void
  readonly count: number
  /** See {@link quantile}. */
  quantile(q: number): number
  /** `p50 x ms, p99 y ms, max z ms (n)` */
  toString(): string
}

export function figures(): Figures {
  const values: number[] = []
  const at = (q: number): string => quantile(values, q).toFixed(0)
  return {
    add: (ms) => void values.push(ms),
    get count() {
      return values.length
    },
    quantile: (q) => quantile(values, q),
    toString: () =>
      values.length === 0 ? 'none' : `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms (${values.length})`,
  }
}
