import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export { Registry } from 'prom-client'

/** Buckets in ms, from a write to memory up to a slow failover. */
const latencyMs = [0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]
/** A batch has at most 64 commands; connects and disconnects add further entries. */
const batchSizes = [1, 2, 4, 8, 16, 32, 64, 128, 256]

/**
 * Every metric of the system is defined here and nowhere else; a new one is one line. Names on the wire start with `lifegrid_` and end with
 * their unit. The value of a label is one of a few constants and never contains an id, because each new value is a time series of its own.
 * @param registry for tests. Without it, a new registry that also holds the metrics of the process.
 */
export function createMetrics(registry?: Registry) {
  const target = registry ?? new Registry()
  if (registry === undefined) collectDefaultMetrics({ register: target })
  const make = makers(target)
  return {
    registry: target,
    ...nodeMetrics(make),
    ...edgeMetrics(make),
    ...simMetrics(make),
    ...workerMetrics(make),
  }
}

export type Metrics = ReturnType<typeof createMetrics>

/** Metrics of every process. */
function nodeMetrics({ counter, gauge }: Makers) {
  return {
    node: {
      clockSkewMs: gauge('clock_skew_ms', "This node's own clock minus the cluster's; positive when it is ahead."),
      redisErrors: counter('redis_errors_total', 'Failed Redis operations, by operation.', ['operation']),
      mysqlErrors: counter('mysql_errors_total', 'Failed MySQL operations, by operation.', ['operation']),
      sessionLost: counter('session_lost_total', "Times this node's session expired while the node was running."),
      eventLoopStalls: counter('event_loop_stalls_total', 'Stalls of the event loop longer than half a session TTL.'),
      draining: gauge('draining', '1 while the node drains.'),
      ready: gauge('ready', '1 when the last readiness probe passed.'),
    },
  }
}

/** Metrics of an edge. */
function edgeMetrics({ counter, gauge, histogram }: Makers) {
  return {
    edge: {
      connections: gauge('edge_connections', 'Open sockets.'),
      players: gauge('edge_players', 'Sockets that have a player.'),
      framesIn: counter('edge_frames_in_total', 'Frames from clients, by outcome.', ['outcome']),
      framesOut: counter('edge_frames_out_total', 'Frames to clients.'),
      bytesIn: counter('edge_bytes_in_total', 'Bytes from clients, after the handshake.'),
      pauses: counter(
        'edge_pauses_total',
        'Times that a connection was not read for a while, for its bytes per second.',
      ),
      bytesOut: counter('edge_bytes_out_total', 'Bytes to clients.'),
      refusals: counter('edge_refusals_total', 'Refusals given by the edge, by code.', ['code']),
      closes: counter(
        'edge_closes_total',
        'Closed sockets, by reason; client and abnormal are not closed by the edge.',
        ['reason'],
      ),
      rejectedUpgrades: counter('edge_rejected_upgrades_total', 'Handshakes refused, by reason.', ['reason']),
      forwardMs: histogram('edge_forward_ms', 'From a frame in to its entry in the stream.', latencyMs),
      pendingAppends: gauge('edge_pending_appends', 'Appends to streams in flight.'),
      appendFailures: counter('edge_append_failures_total', 'Appends that failed, by entry kind.', ['kind']),
      outboundGaps: counter('edge_outbound_gaps_total', 'Gaps found in the outbound streams, by how they were found.', [
        'how',
      ]),
      resyncs: counter('edge_resyncs_total', 'Resyncs requested.'),
      staleFrames: counter('edge_stale_frames_total', 'Frames dropped for an older epoch or a seq seen before.', [
        'why',
      ]),
      coalescedFrames: counter(
        'edge_coalesced_frames_total',
        'State updates merged into a later one for a slow reader.',
      ),
      unknownConnections: counter('edge_unknown_connections_total', 'Outbound frames for a closed connection.'),
      badEntries: counter('edge_bad_entries_total', 'Outbound entries that could not be read.'),
      guests: counter('edge_guests_total', 'Guest accounts requested, by outcome.', ['outcome']),
    },
  }
}

/** Metrics of a sim. */
function simMetrics({ counter, gauge, histogram }: Makers) {
  return {
    sim: {
      partitionsOwned: gauge('sim_partitions_owned', 'Partitions that this sim owns.'),
      residentLives: gauge('sim_resident_lives', 'Lives in memory.'),
      connectedPlayers: gauge('sim_connected_players', 'Players with a live connection.'),
      commands: counter('sim_commands_total', 'Commands applied.', ['type', 'outcome']),
      reads: counter('sim_reads_total', 'Reads answered from memory.', ['type']),
      batchSize: histogram('sim_batch_size', 'Journal entries per commit.', batchSizes),
      commitMs: histogram('sim_commit_ms', 'Duration of a commit.', latencyMs),
      commitFailures: counter('sim_commit_failures_total', 'Commits that failed or whose outcome is unknown.', [
        'kind',
      ]),
      epochBarriers: counter(
        'sim_epoch_barriers_total',
        'Partitions acquired again by their owner after a failed commit or a lost lease: [GATE-2].',
      ),
      lostPartitions: counter(
        'sim_lost_partitions_total',
        'Partitions dropped because another node has acquired them, by how that was found: [FENCE-6].',
        ['found_by'],
      ),
      acquisitions: counter('sim_partition_acquisitions_total', 'Partitions acquired, by reason.', ['reason']),
      movePauseMs: histogram(
        'sim_partition_move_pause_ms',
        'Planned moves: time in which no owner reads the partition.',
        latencyMs,
      ),
      failoverLoadMs: histogram(
        'sim_failover_load_ms',
        'From the acquisition of a partition until its lives are current.',
        latencyMs,
      ),
      framesEmitted: counter('sim_frames_emitted_total', 'Frames sent to players.', ['type']),
      clockLagMs: histogram('sim_clock_lag_ms', 'How late a life was advanced past its due time.', latencyMs),
      quarantinedCommands: counter(
        'sim_quarantined_commands_total',
        'Entries without effect, because they threw on every try or the record refused them.',
        ['type'],
      ),
      failingLanes: gauge('sim_failing_lanes', 'Lanes that have not been able to commit for 10 s.'),
      actorFailures: counter('sim_actor_failures_total', 'Lives dropped and reloaded because of a bug.'),
      snapshotFailures: counter(
        'sim_snapshot_failures_total',
        'Snapshots not written because the life could not be encoded.',
      ),
      unreadableLives: counter(
        'sim_unreadable_lives_total',
        'Lives that cannot be loaded although the record answers.',
      ),
      replayDivergences: counter(
        'sim_replay_divergences_total',
        'Journal entries whose outcome on replay differs from the recorded one, because the rules have changed: [ENG-2].',
      ),
      rewoundStreams: counter('sim_rewound_streams_total', 'Streams found behind their cursor: [CMD-6].'),
      strayEntries: counter(
        'sim_stray_entries_total',
        'Inbound entries of a connection that is not the current one of its player.',
        ['kind'],
      ),
      unreadableEntries: counter('sim_unreadable_entries_total', 'Inbound entries that could not be read.'),
      misroutedEntries: counter('sim_misrouted_entries_total', "Inbound entries outside of their player's partition."),
      backlog: gauge('sim_backlog', 'Entries that wait in streams.', ['lane']),
      ...publishMetrics({ counter, gauge }),
    },
  }
}

/** Metrics of what a sim sends to the edges: [OUT-1]. */
function publishMetrics({ counter, gauge }: Pick<Makers, 'counter' | 'gauge'>) {
  return {
    publishStallMs: gauge('sim_publish_stall_ms', 'For how long no append to the slowest edge has succeeded.'),
    publishWaitingBytes: gauge('sim_publish_waiting_bytes', 'Frames that wait to be appended to the streams of edges.'),
    droppedFrames: counter('sim_dropped_frames_total', 'Frames dropped because too many waited for an edge: [OUT-1].'),
    publishFailures: counter('sim_publish_failures_total', 'Failed appends to an edge, and overflows, by reason.', [
      'why',
    ]),
  }
}

/** Metrics of a worker. */
function workerMetrics({ counter, histogram }: Makers) {
  return {
    worker: {
      jobs: counter('worker_jobs_total', 'Jobs done.', ['queue', 'outcome']),
      jobMs: histogram('worker_job_ms', 'Duration of a job.', latencyMs, ['queue']),
      outboxRelayed: counter('worker_outbox_relayed_total', 'Outbox rows turned into jobs.'),
      offlineAdvanced: counter('worker_offline_lives_advanced_total', 'Offline lives advanced.'),
      offlineFailures: counter('worker_offline_lives_failed_total', 'Offline lives that could not be advanced.'),
      sweepFailures: counter('worker_sweep_failures_total', 'Sweeps that failed, by what they look for.', ['sweep']),
    },
  }
}

type Makers = ReturnType<typeof makers>

/** Functions that make metrics of this registry. They keep the labels in the metric's type. */
function makers(target: Registry) {
  const registers = [target]
  const counter = <L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> =>
    new Counter({ name: `lifegrid_${name}`, help, labelNames: [...labelNames], registers })
  const gauge = <L extends string = never>(name: string, help: string, labelNames: readonly L[] = []): Gauge<L> =>
    new Gauge({ name: `lifegrid_${name}`, help, labelNames: [...labelNames], registers })
  const histogram = <L extends string = never>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly L[] = [],
  ): Histogram<L> =>
    new Histogram({ name: `lifegrid_${name}`, help, buckets: [...buckets], labelNames: [...labelNames], registers })
  return { counter, gauge, histogram }
}
