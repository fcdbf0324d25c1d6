import type { NodeKind } from '@lifegrid/cluster/ports'
import { columns } from '../columns.ts'
import type { Figures } from './figures.ts'
import { shownMetrics } from './shown-metrics.ts'

export interface TopRow {
  readonly node: string
  readonly kind: NodeKind
  readonly draining: boolean
  /** Null when the node does not answer. */
  readonly figures: Figures | null
}

/** A table for each kind of node. */
export function topText(rows: readonly TopRow[]): string {
  if (rows.length === 0) return 'No node is running.'
  return (['edge', 'sim', 'worker'] as const)
    .flatMap((kind) => {
      const ofKind = rows.filter((row) => row.kind === kind)
      if (ofKind.length === 0) return []
      const shown = shownMetrics[kind]
      const table = ofKind.map(({ node, draining, figures }) => [
        draining ? `${node} (draining)` : node,
        ...shown.map((_, at) => (figures === null ? '?' : figureText(figures[at] ?? null))),
      ])
      return [columns([kind.toUpperCase(), ...shown.map(({ head }) => head)], table)]
    })
    .join('\n\n')
}

/** The figures by the names of their metrics. */
export function topJson(rows: readonly TopRow[], time: number): string {
  const nodes = rows.map(({ node, kind, draining, figures }) => ({
    node,
    kind,
    draining,
    figures:
      figures === null
        ? null
        : Object.fromEntries(shownMetrics[kind].map(({ metric, as }, at) => [`${metric}_${as}`, figures[at] ?? null])),
  }))
  return JSON.stringify({ time: new Date(time).toISOString(), nodes })
}

/** Three digits are enough to see a change. */
function figureText(value: number | null): string {
  if (value === null) return '–'
  if (value === 0 || value >= 100) return String(Math.round(value))
  return String(Number(value.toPrecision(3)))
}
