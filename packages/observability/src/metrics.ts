import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export { Registry } from 'prom-client'

/** Buckets in ms: from a write to memory to a failover that went badly. */
const latencyMs = [0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]
/** Commits are grouped up to 64 commands; more in one batch comes of connects and reads that ride along. */
const batchSizes = [1, 2, 4, 8, 16, 32, 64, 128, 256]

/**
 * Every metric of the system stands here, and nowhere else: a new one is one line. Names on the wire begin with `lifegrid_`,
 * and their units end them.
 * @param registry a registry of one's own (tests); without one, a new registry that also holds the process's own metrics.
 */
export function createMetrics(registry?: Registry) {
  const target = registry ?? new Registry()
  if (registry === undefined) collectDefaultMetrics({ register: target })
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

  return {
    registry: target,

    /** What every process has. */
    node: {
      clockSkewMs: gauge('clock_skew_ms', "This node's own clock minus the cluster's; positive when it is ahead."),
      redisErrors: counter('redis_errors_total', 'Failed Redis operations, by what was being done.', ['operation']),
      mysqlErrors: counter('mysql_errors_total', 'Failed MySQL operations, by what was being done.', ['operation']),
      sessionLost: counter('session_lost_total', "Times this node's session was lost while it lived."),
      eventLoopStalls: counter('event_loop_stalls_total', 'Times the event loop stood longer than half a session TTL.'),
      draining: gauge('draining', '1 while the node drains.'),
      ready: gauge('ready', '1 when the last readiness probe passed.'),
    },

    edge: {
      connections: gauge('edge_connections', 'Open sockets.'),
      players: gauge('edge_players', 'Sockets that have a player.'),
      framesIn: counter('edge_frames_in_total', 'Frames from clients, by outcome.', ['outcome']),
      framesOut: counter('edge_frames_out_total', 'Frames to clients.'),
      bytesIn: counter('edge_bytes_in_total', 'Bytes from clients.'),
      bytesOut: counter('edge_bytes_out_total', 'Bytes to clients.'),
      refusals: counter('edge_refusals_total', 'Refusals given by the edge, by code.', ['code']),
      closes: counter('edge_closes_total', 'Closed sockets, by reason; client and abnormal are not ours.', ['reason']),
      rejectedUpgrades: counter('edge_rejected_upgrades_total', 'Handshakes refused, by reason.', ['reason']),
      forwardMs: histogram('edge_forward_ms', 'From a frame in to its entry in the stream.', latencyMs),
      pendingAppends: gauge('edge_pending_appends', 'Entries on their way into streams.'),
      appendFailures: counter('edge_append_failures_total', 'Appends that failed, by entry kind.', ['kind']),
      outboundGaps: counter('edge_outbound_gaps_total', 'Gaps found in what sims sent, by how.', ['how']),
      resyncs: counter('edge_resyncs_total', 'Resyncs asked for.'),
      staleFrames: counter('edge_stale_frames_total', 'Frames dropped for an older epoch or a seq seen before.', [
        'why',
      ]),
      coalescedFrames: counter(
        'edge_coalesced_frames_total',
        'State updates merged into a later one for a slow reader.',
      ),
      unknownConnections: counter('edge_unknown_connections_total', 'Outbound frames for a connection that has gone.'),
      badEntries: counter('edge_bad_entries_total', 'Outbound entries that could not be read.'),
      guests: counter('edge_guests_total', 'Guest accounts handed out, by outcome.', ['outcome']),
    },

    sim: {
      partitionsOwned: gauge('sim_partitions_owned', 'Partitions that this sim owns.'),
      residentLives: gauge('sim_resident_lives', 'Lives in memory.'),
      connectedPlayers: gauge('sim_connected_players', 'Players with a live connection.'),
      commands: counter('sim_commands_total', 'Commands applied.', ['type', 'outcome']),
      reads: counter('sim_reads_total', 'Reads answered from memory.', ['type']),
      batchSize: histogram('sim_batch_size', 'Journal entries a commit.', batchSizes),
      commitMs: histogram('sim_commit_ms', 'Duration of a commit.', latencyMs),
      commitFailures: counter('sim_commit_failures_total', 'Commits that did not happen, or may not have.', ['kind']),
      epochBarriers: counter('sim_epoch_barriers_total', 'Times the sim bumped its own epoch: [GATE-2].'),
      acquisitions: counter('sim_partition_acquisitions_total', 'Partitions taken, by reason.', ['reason']),
      movePauseMs: histogram('sim_partition_move_pause_ms', 'Planned move: no owner reads for so long.', latencyMs),
      failoverLoadMs: histogram(
        'sim_failover_load_ms',
        'From owning a partition to its lives being current.',
        latencyMs,
      ),
      framesEmitted: counter('sim_frames_emitted_total', 'Frames sent to players.', ['type']),
      clockLagMs: histogram('sim_clock_lag_ms', 'How late a life was advanced past its due time.', latencyMs),
      quarantinedCommands: counter('sim_quarantined_commands_total', 'Commands given up after three tries.', ['type']),
      actorFailures: counter('sim_actor_failures_total', 'Lives dropped and reloaded because of a bug.'),
      replayDivergences: counter(
        'sim_replay_divergences_total',
        'Journal entries that ended otherwise on replay than at first, since the rules have changed: [ENG-2].',
      ),
      rewoundStreams: counter('sim_rewound_streams_total', 'Streams found behind their cursor: [CMD-6].'),
      strayEntries: counter(
        'sim_stray_entries_total',
        'Inbound entries of a connection that does not hold the player.',
        ['kind'],
      ),
      unreadableEntries: counter('sim_unreadable_entries_total', 'Inbound entries that could not be read.'),
      backlog: gauge('sim_backlog', 'Entries that wait in streams.', ['lane']),
      publishFailures: counter('sim_publish_failures_total', 'Flushes to an edge that failed, by why.', ['why']),
    },

    worker: {
      jobs: counter('worker_jobs_total', 'Jobs done.', ['queue', 'outcome']),
      jobMs: histogram('worker_job_ms', 'Duration of a job.', latencyMs, ['queue']),
      outboxRelayed: counter('worker_outbox_relayed_total', 'Outbox rows turned into jobs.'),
      offlineAdvanced: counter('worker_offline_lives_advanced_total', 'Offline lives brought forward.'),
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>
