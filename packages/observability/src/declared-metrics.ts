import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { LabelName } from './labels.ts'
import { createMetrics } from './metrics.ts'

/** A metric as it is declared in `metrics.ts`. */
export interface DeclaredMetric {
  readonly process: 'node' | 'edge' | 'sim' | 'worker'
  readonly name: string
  readonly type: 'counter' | 'gauge' | 'histogram'
  readonly help: string
  readonly labelNames: readonly LabelName[]
}

/** Every metric of Lifegrid, in the order of their declarations. Those of Node.js and of the process are not among them. */
export function declaredMetrics(): DeclaredMetric[] {
  const { registry: _, ...groups } = createMetrics(new Registry())
  return Object.entries(groups)
    .flatMap(([process, group]) =>
      Object.values(group).map((metric) => ({
        process: process as DeclaredMetric['process'],
        ...(metric as unknown as Pick<DeclaredMetric, 'name' | 'help' | 'labelNames'>),
        type: typeOf(metric),
      })),
    )
    .map(({ process, name, type, help, labelNames }) => ({ process, name, type, help, labelNames }))
}

function typeOf(metric: unknown): DeclaredMetric['type'] {
  if (metric instanceof Counter) return 'counter'
  if (metric instanceof Gauge) return 'gauge'
  if (metric instanceof Histogram) return 'histogram'
  throw new Error('a group of metrics holds something else')
}
