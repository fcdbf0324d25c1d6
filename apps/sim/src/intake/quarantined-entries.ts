import type { Clock } from '@lifegrid/base/clock'
import type { InboundEntry } from '@lifegrid/contract/wire/inbound'
import type { Metrics } from '@lifegrid/observability/metrics'

/** Counts the entries that took no effect, because they threw on every try or because the record refused their changes: [GATE-2]. */
export interface QuarantinedEntries {
  add(entry: InboundEntry): void
  count(): number
  /** Monotonic time of the last one; undefined when there was none. */
  lastAt(): number | undefined
}

export function quarantinedEntries({
  clock,
  metrics,
}: {
  readonly clock: Clock
  readonly metrics: Metrics
}): QuarantinedEntries {
  let count = 0
  let lastAt: number | undefined
  return {
    add(entry) {
      count++
      lastAt = clock.monotonic()
      metrics.sim.quarantinedCommands.inc({ type: 'type' in entry ? entry.type : entry.kind })
    },
    count: () => count,
    lastAt: () => lastAt,
  }
}
