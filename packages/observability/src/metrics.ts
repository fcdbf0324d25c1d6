import { collectDefaultMetrics, Registry } from 'prom-client'
import { type Makers, makers } from './metric-makers.ts'
import { analyticsMetrics, deliveryMetrics, latencyMs, loungeMetrics, serviceMetrics } from './metric-parts.ts'

export { type Histogram, Registry } from 'prom-client'

/** A batch has at most 64 commands; connects and disconnects add further entries. */
const batchSizes = [1, 2, 4, 8, 16, 32, 64, 128, 256]

/**
 * Every metric of the system is defined here, or in `metric-parts.ts`, and nowhere else; a new one is one line. Names on the wire start with `lifegrid_` and end with
 * their unit. The labels, and how many values each may have, are in `labels.ts`. `docs/generated/metrics.md` is generated from both.
 */
export function createMetrics(registry: Registry) {
  const make = makers(registry)
  return {
    registry,
    ...nodeMetrics(make),
    ...edgeMetrics(make),
    ...simMetrics(make),
    ...workerMetrics(make),
  }
}

export type Metrics = ReturnType<typeof createMetrics>

/**
 * The metrics of a process of this kind, with those of Node.js. Its registry leaves out the metrics of other kinds, so that a sim does not
 * report connections of an edge.
 */
export function processMetrics(kind: 'edge' | 'sim' | 'worker'): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const own = makers(registry)
  const others = makers(new Registry())
  const makersOf = (of: typeof kind): Makers => (of === kind ? own : others)
  return {
    registry,
    ...nodeMetrics(own),
    ...edgeMetrics(makersOf('edge')),
    ...simMetrics(makersOf('sim')),
    ...workerMetrics(makersOf('worker')),
  }
}

/** Metrics of every process. */
function nodeMetrics({ counter, gauge, histogram }: Makers) {
  return {
    node: {
      ...serviceMetrics({ gauge, histogram }),
      clockSkewMs: gauge(
        'clock_skew_ms',
        "This node's own clock minus the cluster's time, in ms; positive when the node is ahead.",
      ),
      redisErrors: counter('redis_errors_total', 'Failed Redis operations, by operation.', ['operation']),
      redisMemoryUsedBytes: gauge('redis_memory_used_bytes', 'Memory that Redis uses: [REDIS-2].'),
      redisMemoryMaxBytes: gauge('redis_memory_max_bytes', 'The maxmemory of Redis; 0 when it has none.'),
      redisScriptLoads: counter(
        'redis_script_loads_total',
        'Times that this node loaded the scripts into a Redis that did not have them: [REDIS-3].',
      ),
      mysqlErrors: counter('mysql_errors_total', 'Failed MySQL operations, by operation.', ['operation']),
      sessionLost: counter('session_lost_total', "Times this node's session expired while the node was running."),
      refusedHosts: counter('refused_hosts_total', 'Requests for a host that is not allowed, by port: [HOST-1].', [
        'port',
      ]),
      adminRefusals: counter(
        'admin_refusals_total',
        'Commands on the admin port refused for their token, by reason: [ADMIN-1].',
        ['reason'],
      ),
      reportFailures: counter('report_failures_total', 'Errors that could not be reported: [KEEP-6].'),
      spans: counter(
        'spans_total',
        'Spans of commands, by what came of them: exported, failed, or dropped because too many wait.',
        ['outcome'],
      ),
      draining: gauge('draining', '1 while the node gives its work away before it stops, otherwise 0.'),
      ready: gauge('ready', '1 when the last readiness probe passed, otherwise 0.'),
    },
  }
}

/** Metrics of an edge. */
function edgeMetrics({ counter, gauge, histogram }: Makers) {
  return {
    edge: {
      ...deliveryMetrics({ counter, gauge, histogram }),
      ...loungeMetrics({ counter, gauge }),
      connections: gauge('edge_connections', 'Open WebSocket connections.'),
      players: gauge('edge_players', 'Open WebSocket connections that have a player.'),
      storeReports: counter('edge_store_reports_total', 'Reports of stores, by store and outcome.', [
        'store',
        'outcome',
      ]),
      framesIn: counter('edge_frames_in_total', 'Frames received from clients, by outcome.', ['outcome']),
      framesOut: counter('edge_frames_out_total', 'Frames sent to clients.'),
      bytesIn: counter('edge_bytes_in_total', 'Bytes received from clients after the handshake.'),
      pauses: counter(
        'edge_pauses_total',
        'Times that the edge paused reading from a connection because it sent too many bytes per second.',
      ),
      bytesOut: counter('edge_bytes_out_total', 'Bytes sent to clients.'),
      refusals: counter('edge_refusals_total', 'Refusals that the edge itself sent, by error code.', ['code']),
      closes: counter(
        'edge_closes_total',
        'Closed WebSocket connections, by reason. Those with the reason client or abnormal were not closed by the edge.',
        ['reason'],
      ),
      rejectedUpgrades: counter('edge_rejected_upgrades_total', 'Refused WebSocket handshakes, by reason.', ['reason']),
      forwardMs: histogram(
        'edge_forward_ms',
        'Time from the receipt of a command until its entry is in the stream, in ms.',
        latencyMs,
      ),
      pendingAppends: gauge('edge_pending_appends', 'Appends to streams that have not been answered yet.'),
      appendFailures: counter('edge_append_failures_total', 'Failed appends to streams, by kind of entry.', ['kind']),
      outboundGaps: counter(
        'edge_outbound_gaps_total',
        'Gaps found in the stream of frames from the sims, by how they were found: [OUT-1].',
        ['how'],
      ),
      resyncs: counter('edge_resyncs_total', 'Requests to sims for the whole state of a player, after a gap.'),
      staleFrames: counter(
        'edge_stale_frames_total',
        'Frames dropped because of an older epoch, or a seq that was sent before: [FENCE-5].',
        ['why'],
      ),
      coalescedFrames: counter(
        'edge_coalesced_frames_total',
        'State updates that were merged into a later one because the client reads slowly.',
      ),
      unknownConnections: counter(
        'edge_unknown_connections_total',
        'Frames from sims for a connection that is closed.',
      ),
      badEntries: counter('edge_bad_entries_total', 'Entries from sims that could not be read.'),
      guests: counter('edge_guests_total', 'Guest accounts requested, by outcome.', ['outcome']),
      guestCountFailures: counter(
        'edge_guest_count_failures_total',
        'Guests that could not be counted over all edges, because Redis did not answer.',
      ),
      accountRequests: counter('edge_account_requests_total', 'Requests to routes of accounts, by outcome.', [
        'route',
        'outcome',
      ]),
      reusedTokens: counter('edge_reused_tokens_total', 'Refresh tokens that came back after they were replaced.'),
    },
  }
}

/** Metrics of a sim. */
function simMetrics({ counter, gauge, histogram }: Makers) {
  return {
    sim: {
      ...partitionMetrics({ counter, gauge, histogram }),
      ...hopMetrics({ counter, gauge, histogram }),
      residentLives: gauge('sim_resident_lives', 'Lives that this sim has in memory.'),
      connectedPlayers: gauge('sim_connected_players', 'Players of this sim who are connected.'),
      commands: counter('sim_commands_total', 'Processed commands, by type and outcome.', ['type', 'outcome']),
      reads: counter('sim_reads_total', 'Answered reads, by type.', ['type']),
      batchSize: histogram('sim_batch_size', 'Journal entries in a commit.', batchSizes),
      commitMs: histogram('sim_commit_ms', 'Duration of a commit, in ms.', latencyMs),
      commitFailures: counter(
        'sim_commit_failures_total',
        'Commits that failed or whose outcome is unknown, by kind of failure.',
        ['kind'],
      ),
      framesEmitted: counter('sim_frames_emitted_total', 'Frames sent to players, by type.', ['type']),
      clockLagMs: histogram('sim_clock_lag_ms', 'How late lives were advanced after they were due, in ms.', latencyMs),
      quarantinedCommands: counter(
        'sim_quarantined_commands_total',
        'Entries left without effect, because they threw on every try or the record refused them, by type.',
        ['type'],
      ),
      failingLanes: gauge('sim_failing_lanes', 'Lanes that have not been able to commit for 10 s.'),
      actorFailures: counter(
        'sim_actor_failures_total',
        'Lives dropped from memory and loaded again because of a bug.',
      ),
      eventFailures: counter(
        'sim_global_event_failures_total',
        'Failed looks at the global events in the record: [LOUNGE-19].',
      ),
      boardFailures: counter(
        'sim_board_failures_total',
        'Failed tries to raise what connected lives have reached on the leaderboards: [LOUNGE-16].',
      ),
      snapshotFailures: counter(
        'sim_snapshot_failures_total',
        'Snapshots not written because the life could not be encoded.',
      ),
      unreadableLives: counter('sim_unreadable_lives_total', 'Lives that could not be loaded although MySQL answers.'),
      replayDivergences: counter(
        'sim_replay_divergences_total',
        'Journal entries whose outcome on replay differs from the recorded one, because the rules have changed: [ENG-2].',
      ),
      rewoundStreams: counter(
        'sim_rewound_streams_total',
        'Streams whose last entry is behind the cursor, because Redis lost data: [CMD-6].',
      ),
      strayEntries: counter(
        'sim_stray_entries_total',
        'Entries from a connection that is not the current one of its player, by kind of entry.',
        ['kind'],
      ),
      unreadableEntries: counter('sim_unreadable_entries_total', 'Entries from edges that could not be read.'),
      misroutedEntries: counter(
        'sim_misrouted_entries_total',
        "Entries found in another partition than their player's.",
      ),
      backlog: gauge('sim_backlog', 'Entries in the streams of a lane that the sim has not processed yet.', ['lane']),
      ...publishMetrics({ counter, gauge }),
    },
  }
}

/** Metrics of what a command passes through in a sim, in order, and of the work that the lives need. */
function hopMetrics({ counter, gauge, histogram }: Makers) {
  return {
    entries: counter('sim_entries_total', 'Entries of streams that were processed, by kind of entry.', ['kind']),
    queueWaitMs: histogram(
      'sim_queue_wait_ms',
      'Time from the append of an entry until the sim processes it, in ms: how far the sim is behind.',
      latencyMs,
    ),
    engineMs: histogram(
      'sim_engine_ms',
      'Time that the engine takes for one step of a life, in ms, by kind: `command`, `read` or `clock`.',
      latencyMs,
      ['kind'],
    ),
    gateWaitMs: histogram(
      'sim_gate_wait_ms',
      'Time that frames wait for the commit on which they depend, in ms: [GATE-1].',
      latencyMs,
    ),
    publishMs: histogram(
      'sim_publish_ms',
      'Duration of an append of frames to the stream of an edge, in ms.',
      latencyMs,
    ),
    streamBytes: counter(
      'sim_stream_bytes_total',
      'Bytes of the entries read from the streams of commands (`in`), and appended to those of the edges (`out`).',
      ['direction'],
    ),
    agendaItems: gauge('sim_agenda_items', 'Coming events on the agendas of the lives in memory.'),
    livesLoaded: counter(
      'sim_lives_loaded_total',
      'Lives restored from the record. The entries of other lives found them in memory.',
    ),
    replayedEntries: counter(
      'sim_replayed_entries_total',
      'Journal entries that were replayed to restore lives: those after their snapshots.',
    ),
    ledgerLines: counter('sim_ledger_lines_total', 'Lines of the ledger that were committed, by currency.', [
      'currency',
    ]),
    ledgerAmount: counter(
      'sim_ledger_amount_total',
      'Amounts of the committed lines of the ledger: cents or diamonds, by what they mean for the player.',
      ['currency', 'flow'],
    ),
  }
}

/** Metrics of the partitions that a sim owns. */
function partitionMetrics({ counter, gauge, histogram }: Makers) {
  return {
    partitionsOwned: gauge('sim_partitions_owned', 'Partitions that this sim owns.'),
    partitions: gauge('sim_partitions', 'Partitions of the cluster. All sims see the same number.'),
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
      'Time during a planned move in which no owner reads the partition, in ms.',
      latencyMs,
    ),
    failoverLoadMs: histogram(
      'sim_failover_load_ms',
      'Time from the acquisition of a partition until its lives are current, in ms.',
      latencyMs,
    ),
  }
}

/** Metrics of what a sim sends to the edges: [OUT-1]. */
function publishMetrics({ counter, gauge }: Pick<Makers, 'counter' | 'gauge'>) {
  return {
    publishStallMs: gauge(
      'sim_publish_stall_ms',
      'Time since the last successful append to the edge for which it is longest, in ms; 0 while all succeed.',
    ),
    publishWaitingBytes: gauge(
      'sim_publish_waiting_bytes',
      'Bytes of the frames that wait to be appended to the streams of edges.',
    ),
    droppedFrames: counter('sim_dropped_frames_total', 'Frames dropped because too many waited for an edge: [OUT-1].'),
    publishFailures: counter(
      'sim_publish_failures_total',
      'Failed appends to the stream of an edge, and overflows of what waits for it, by reason.',
      ['why'],
    ),
  }
}

/** Metrics of a worker. */
function workerMetrics({ counter, gauge, histogram }: Makers) {
  return {
    worker: {
      jobs: counter('worker_jobs_total', 'Processed jobs, by queue and outcome.', ['queue', 'outcome']),
      jobMs: histogram('worker_job_ms', 'Duration of a job, in ms, by queue.', latencyMs, ['queue']),
      deadLetters: counter('worker_dead_letters_total', 'Jobs that became dead letters, by queue: [JOB-6].', ['queue']),
      queueJobs: gauge(
        'worker_queue_jobs',
        'Jobs in a queue, by state. All workers see the same number, so take the maximum, not the sum.',
        ['queue', 'state'],
      ),
      queueOldestMs: gauge(
        'worker_queue_oldest_ms',
        'How long the job that waits longest in a queue has been due, in ms. All workers see the same number.',
        ['queue'],
      ),
      pushes: counter('worker_pushes_total', 'Events for notifications that are over, by outcome: [PUSH-2].', [
        'outcome',
      ]),
      pushFailures: counter(
        'worker_push_failures_total',
        'Notifications that the push service did not take, by provider.',
        ['provider'],
      ),
      ...analyticsMetrics({ counter }),
      retentionRemoved: counter(
        'worker_retention_removed_total',
        'What was removed because it was kept long enough, by kind: [KEEP-5].',
        ['kind'],
      ),
      chatStored: counter('worker_chat_stored_total', 'Messages of the lounge that were stored: [LOUNGE-4].'),
      journalsKept: counter(
        'worker_journals_kept_total',
        'Journals of which something old was kept, by reason: [KEEP-1]. They are looked at again.',
        ['reason'],
      ),
      outboxRelayed: counter('worker_outbox_relayed_total', 'Rows of the outbox that became jobs.'),
      offlineAdvanced: counter('worker_offline_lives_advanced_total', 'Lives of offline players that were advanced.'),
      offlineFailures: counter(
        'worker_offline_lives_failed_total',
        'Lives of offline players that could not be advanced.',
      ),
      sweepFailures: counter('worker_sweep_failures_total', 'Failed sweeps, by what they look for.', ['sweep']),
      purchases: counter('worker_purchases_total', 'Results of purchases that lives were told, by store and result.', [
        'store',
        'result',
      ]),
      livesErased: counter('worker_lives_erased_total', 'Lives erased with their accounts: [RIGHTS-3].'),
      livesTold: counter('worker_lives_told_total', 'Lives that were told: [WHATIF-5].', ['kind', 'outcome']),
      exportsBuilt: counter('worker_exports_built_total', "Copies of players' data that were built: [RIGHTS-6]."),
      modelCalls: counter('worker_model_calls_total', 'Calls of the language model, by outcome: [JOB-3].', ['outcome']),
      modelMs: histogram('worker_model_ms', 'Duration of a call of the language model, in ms, by outcome.', latencyMs, [
        'outcome',
      ]),
      modelTokens: counter('worker_model_tokens_total', 'Tokens of the language model, by direction.', ['direction']),
      modelDollars: counter('worker_model_dollars_total', 'US dollars for the model, failed calls included: [TALK-5].'),
      budgetErrors: counter(
        'worker_model_budget_errors_total',
        'Changes of the budget of the language model that failed, by what was being done: [TALK-5].',
        ['operation'],
      ),
      templateFallbacks: counter(
        'worker_template_fallbacks_total',
        'Replies of templates in place of the language model, by the reason.',
        ['failure'],
      ),
      unplayedRemoved: counter('worker_unplayed_lives_removed_total', 'Lives removed because they were never played.'),
    },
  }
}
