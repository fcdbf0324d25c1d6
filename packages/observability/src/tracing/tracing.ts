import type { Clock } from '@lifegrid/base/clock'
import type { Logger } from '../logger.ts'
import type { Metrics } from '../metrics.ts'
import type { HopSpans } from './hop-spans.ts'

/** The spans that a node exports: [OPS-22]. */
export interface Tracing {
  readonly spans: HopSpans
  /**
   * Whether the trace is exported that begins here, which its `traceparent` tells the other nodes.
   * @param parent the `traceparent` of the client, if it has sent one.
   */
  samples(traceId: string, parent: string | undefined): boolean
  /** Sends what waits. Resolves after `otlpLimits.closeMs` at the latest. */
  close(): Promise<void>
}

export interface TracingOptions {
  /** edge, sim or worker. */
  readonly role: string
  readonly clock: Clock
  readonly metrics: Metrics
  readonly logger: Logger
}
