/** Times in ms, gathered; a few hundred at most, so they are simply kept. */
export interface Figures {
  add(ms: number | undefined): void
  readonly count: number
  /** The smallest value at or above which `1 − q` of the values lie: nearest rank. 0 when there is none. */
  quantile(q: number): number
  /** `p50 x ms, p99 y ms, max z ms (n)` */
  toString(): string
}

export function figures(): Figures {
  const values: number[] = []
  const quantile = (q: number): number => {
    const sorted = [...values].sort((a, b) => a - b)
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0
  }
  return {
    add(ms) {
      if (ms !== undefined) values.push(ms)
    },
    get count() {
      return values.length
    },
    quantile,
    toString: () =>
      values.length === 0
        ? 'none'
        : `p50 ${quantile(0.5).toFixed(0)} ms, p99 ${quantile(0.99).toFixed(0)} ms, max ${quantile(1).toFixed(0)} ms (${values.length})`,
  }
}
