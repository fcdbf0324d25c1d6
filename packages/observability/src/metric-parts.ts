import type { Makers } from './metric-makers.ts'

/** Buckets in ms, from a write to memory up to a slow failover. */
export const latencyMs = [0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]
/** Metrics of how a node is served by Redis and MySQL. */
export function serviceMetrics({ gauge, histogram }: Pick<Makers, 'gauge' | 'histogram'>) {
  return {
    redisLatencyMs: histogram(
      'redis_latency_ms',
      'Round trip of a small command to Redis, which the node sends every few seconds, in ms.',
      latencyMs,
    ),
    mysqlConnections: gauge('mysql_connections', 'Connections to MySQL that are open.'),
    mysqlConnectionsBusy: gauge('mysql_connections_busy', 'Connections to MySQL that are in use.'),
    mysqlWaiting: gauge('mysql_waiting', 'Queries that wait for a connection to MySQL.'),
    mysqlConnectionsMax: gauge('mysql_connections_max', 'Connections to MySQL that this node may open.'),
  }
}

/** Metrics of how an edge answers its clients, and of what they have not read. */
export function deliveryMetrics({ counter, gauge, histogram }: Makers) {
  return {
    commandMs: histogram(
      'edge_command_ms',
      'Time from the receipt of a command that has an id until its answer is written to the socket, in ms, by kind: `read` or `write`.',
      latencyMs,
      ['kind'],
    ),
    deliveryMs: histogram(
      'edge_delivery_ms',
      'Time from the append of frames by a sim until the edge has written them to the sockets, in ms.',
      latencyMs,
    ),
    sendQueueBytes: gauge('edge_send_queue_bytes', 'Bytes that clients have not read yet.'),
    slowReaders: gauge('edge_slow_readers', 'Connections that read too slowly, so that frames for them are held.'),
    catalogueParts: counter(
      'edge_catalogue_parts_total',
      'Parts of the catalogue that completed a frame, by whether the edge had them already: [OUT-3].',
      ['cache'],
    ),
  }
}

/** Metrics of an edge's part of the lounge. */
export function loungeMetrics({ counter, gauge }: Pick<Makers, 'counter' | 'gauge'>) {
  return {
    loungeMembers: gauge('edge_lounge_members', 'Connections in the lounge.'),
    loungeOnline: gauge(
      'edge_lounge_online',
      'Connections of the whole cluster. All edges see the same number, so take the maximum, not the sum: [LOUNGE-5].',
    ),
    loungeFailures: counter('edge_lounge_failures_total', 'Failures of the lounge, by operation.', ['operation']),
  }
}

/** Metrics of what a worker reports to analytics. */
export function analyticsMetrics({ counter }: Pick<Makers, 'counter'>) {
  return {
    analyticsEvents: counter('worker_analytics_events_total', 'Events that analytics took or refused: [KEEP-7].', [
      'outcome',
    ]),
    analyticsFailures: counter(
      'worker_analytics_failures_total',
      'Batches of events that analytics could not take or refused.',
    ),
  }
}
