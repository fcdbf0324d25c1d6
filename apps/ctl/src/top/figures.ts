import type { NodeKind } from '@lifegrid/cluster/ports'
import { shownMetrics } from './shown-metrics.ts'

/** What a node's `/metrics` says at one moment: each wanted name with the sum over its labels. */
export interface Look {
  /** Monotonic time in ms. */
  readonly at: number
  readonly values: ReadonlyMap<string, number>
}

/** The figures of one node, in the order of its columns. Null: not known yet, or there was nothing to observe. */
export type Figures = readonly (number | null)[]

/** Reads the wanted samples of a text in the format of Prometheus. */
export function valuesIn(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const values = new Map<string, number>()
  for (const line of text.split('\n')) {
    const [, name = '', value] = /^([a-zA-Z_:][\w:]*)(?:\{.*\})? (\S+)/.exec(line) ?? []
    if (wanted.has(name)) values.set(name, (values.get(name) ?? 0) + Number(value))
  }
  return values
}

/** [OPS-6] The figures between two looks at a node. @param before undefined when this is the first look. */
export function figuresOf(kind: NodeKind, before: Look | undefined, after: Look): Figures {
  /** The increase of a counter. A metric without samples has not counted anything yet. */
  const increase = (name: string): number | null => {
    if (before === undefined) return null
    const by = (after.values.get(name) ?? 0) - (before.values.get(name) ?? 0)
    // A counter that falls belongs to another process at the same address.
    return by < 0 ? null : by
  }
  return shownMetrics[kind].map(({ metric, as }) => {
    if (as === 'now') return after.values.get(metric) ?? null
    if (as === 'rate') return quotient(increase(metric), before && (after.at - before.at) / 1_000)
    return quotient(increase(`${metric}_sum`), increase(`${metric}_count`))
  })
}

function quotient(dividend: number | null, divisor: number | null | undefined): number | null {
  return dividend === null || divisor === null || divisor === undefined || divisor === 0 ? null : dividend / divisor
}
