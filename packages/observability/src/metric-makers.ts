import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { type LabelName, labelLimit } from './labels.ts'

export type Makers = ReturnType<typeof makers>

/** Functions that make metrics of this registry. They keep the labels in the metric's type, and the values of labels within their bounds. */
export function makers(target: Registry) {
  const registers = [target]
  const counter = <L extends LabelName = never>(
    name: string,
    help: string,
    labelNames: readonly L[] = [],
  ): Counter<L> =>
    bounded(new Counter({ name: `lifegrid_${name}`, help, labelNames: [...labelNames], registers }), labelNames)
  const gauge = <L extends LabelName = never>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> =>
    bounded(new Gauge({ name: `lifegrid_${name}`, help, labelNames: [...labelNames], registers }), labelNames)
  const histogram = <L extends LabelName = never>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly L[] = [],
  ): Histogram<L> =>
    bounded(
      new Histogram({ name: `lifegrid_${name}`, help, buckets: [...buckets], labelNames: [...labelNames], registers }),
      labelNames,
    )
  return { counter, gauge, histogram }
}

type Recording = (labels: Partial<Record<string, string | number>>, value?: number) => void

/** Puts the limit of labels before the methods that take labels. */
function bounded<M extends object>(metric: M, labelNames: readonly LabelName[]): M {
  if (labelNames.length === 0) return metric
  const limit = labelLimit(labelNames)
  for (const method of ['inc', 'dec', 'set', 'observe'] as const) {
    const own = Reflect.get(metric, method) as Recording | undefined
    if (own === undefined) continue
    const recording: Recording = (labels, value) =>
      own.call(metric, typeof labels === 'object' ? limit(labels) : labels, value)
    Reflect.set(metric, method, recording)
  }
  return metric
}
