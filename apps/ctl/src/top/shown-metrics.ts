import type { NodeKind } from '@lifegrid/cluster/ports'

/**
 * A column of `lifegrid top`. `now`: the value. `rate`: the increase of a counter in a second. `mean`: the mean of what a histogram has observed
 * since the last look.
 */
export interface ShownMetric {
  readonly head: string
  readonly metric: string
  readonly as: 'now' | 'rate' | 'mean'
}

const eventLoop: ShownMetric = { head: 'LOOP S', metric: 'nodejs_eventloop_lag_p99_seconds', as: 'now' }

/** The columns for each kind of node. */
export const shownMetrics: Readonly<Record<NodeKind, readonly ShownMetric[]>> = {
  edge: [
    { head: 'SOCKETS', metric: 'lifegrid_edge_connections', as: 'now' },
    { head: 'IN/S', metric: 'lifegrid_edge_frames_in_total', as: 'rate' },
    { head: 'OUT/S', metric: 'lifegrid_edge_frames_out_total', as: 'rate' },
    { head: 'REFUSED/S', metric: 'lifegrid_edge_refusals_total', as: 'rate' },
    { head: 'ANSWER MS', metric: 'lifegrid_edge_command_ms', as: 'mean' },
    { head: 'UNREAD B', metric: 'lifegrid_edge_send_queue_bytes', as: 'now' },
    eventLoop,
  ],
  sim: [
    { head: 'PARTITIONS', metric: 'lifegrid_sim_partitions_owned', as: 'now' },
    { head: 'LIVES', metric: 'lifegrid_sim_resident_lives', as: 'now' },
    { head: 'COMMANDS/S', metric: 'lifegrid_sim_commands_total', as: 'rate' },
    { head: 'WAIT MS', metric: 'lifegrid_sim_queue_wait_ms', as: 'mean' },
    { head: 'COMMIT MS', metric: 'lifegrid_sim_commit_ms', as: 'mean' },
    { head: 'CLOCK MS', metric: 'lifegrid_sim_clock_lag_ms', as: 'mean' },
    { head: 'BACKLOG', metric: 'lifegrid_sim_backlog', as: 'now' },
    eventLoop,
  ],
  worker: [
    { head: 'JOBS/S', metric: 'lifegrid_worker_jobs_total', as: 'rate' },
    { head: 'JOB MS', metric: 'lifegrid_worker_job_ms', as: 'mean' },
    { head: 'OFFLINE/S', metric: 'lifegrid_worker_offline_lives_advanced_total', as: 'rate' },
    { head: 'DEAD/S', metric: 'lifegrid_worker_dead_letters_total', as: 'rate' },
    eventLoop,
  ],
}

/** The names in the text of `/metrics` that a kind of node is asked for. */
export function wantedNames(kind: NodeKind): Set<string> {
  return new Set(
    shownMetrics[kind].flatMap(({ metric, as }) => (as === 'mean' ? [`${metric}_sum`, `${metric}_count`] : [metric])),
  )
}
