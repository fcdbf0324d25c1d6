import { type DeclaredMetric, declaredMetrics } from '@lifegrid/observability/declared-metrics'
import { labels } from '@lifegrid/observability/labels'
import { table } from '../markdown.ts'
import { generatedNotice, type Target } from '../target.ts'

const groups = [
  ['node', 'Every node'],
  ['edge', 'Edges'],
  ['sim', 'Sims'],
  ['worker', 'Workers'],
] as const

/** Every metric, with its type, its meaning and the bounds of its labels. */
export const target: Target = {
  name: 'metrics',
  generate: () => new Map([['docs/generated/metrics.md', page()]]),
}

function page(): string {
  const declared = declaredMetrics()
  const sections = groups.map(([process, title]) => {
    const rows = declared.filter((metric) => metric.process === process).map(row)
    return `## ${title}\n\n${table(['metric', 'type', 'labels', 'what it says'], rows)}`
  })
  const bounds = Object.entries(labels).map(([name, { valuesMax, meaning }]) => [
    `\`${name}\``,
    String(valuesMax),
    meaning,
  ])
  return [
    `<!-- ${generatedNotice} -->`,
    '# Metrics',
    'Every process serves these at `/metrics` of its admin port, in the text format of Prometheus, and those of Node.js and of the process ' +
      '(`nodejs_…`, `process_…`), such as `nodejs_eventloop_lag_p99_seconds`. Durations are in ms, and histograms have buckets ' +
      '(`_bucket`), a sum and a count.',
    ...sections,
    '## Labels',
    'No label has a player, an address, or a text that somebody chose. When a label would get more values than this, the further ones are ' +
      'counted as `other`, so that a fault cannot create time series without end.',
    table(['label', 'values at most', 'meaning'], bounds),
  ].join('\n\n')
}

function row({ name, type, help, labelNames }: DeclaredMetric): string[] {
  return [`\`${name}\``, type, labelNames.map((label) => `\`${label}\``).join(' '), help]
}
