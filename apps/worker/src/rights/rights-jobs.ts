import type { Clock } from '@lifegrid/base/clock'
import type { Lounge } from '@lifegrid/cluster/lounge/ports'
import type { Standings } from '@lifegrid/cluster/lounge/standings'
import type { ClusterTime, ClusterTopology, Sessions, Spending, Streams } from '@lifegrid/cluster/ports'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Queues, QueueWorker } from '@lifegrid/queues/ports'
import type { Store } from '@lifegrid/storage/ports'
import type { ExportCipher } from '@lifegrid/storage/rights/export-cipher'
import type { RightsStore } from '@lifegrid/storage/rights/ports'
import type { RightsWork } from '@lifegrid/storage/rights/rights-work'
import type { SystemCommandSender } from '@lifegrid/system-commands/sender'
import type { MeasuredJobs } from '../measured-jobs.ts'
import { type SweepHealth, sweepHealth } from '../sweep-health.ts'
import { accountDeletions } from './account-deletions.ts'
import { dataExports } from './data-exports.ts'

/** What the jobs for the players' rights need in addition to a worker's other ports. */
export interface RightsOptions {
  readonly rights: RightsStore
  readonly work: RightsWork
  readonly sender: SystemCommandSender
  readonly streams: Pick<Streams, 'publish' | 'forget'>
  readonly sessions: Pick<Sessions, 'view'>
  readonly standings: Pick<Standings, 'forgetScorer'>
  readonly spending: Pick<Spending, 'forget'>
  readonly feed: Pick<Lounge, 'forget' | 'post'>
  readonly topology: ClusterTopology
  /** [RIGHTS-7] Encrypts the exports. Without it none is built. */
  readonly exportCipher: ExportCipher | undefined
  /** How long an export can be downloaded, in ms. */
  readonly exportKeptMs: number
  /** Time in ms between two sweeps of the deletions, and of the exports. */
  readonly rightsSweepMs: number
}

export interface RightsJobsOptions {
  readonly rights: RightsOptions
  readonly store: Store
  readonly queues: Queues
  readonly clock: Clock
  readonly time: ClusterTime
  readonly engine: EngineContext
  readonly logger: Logger
  readonly metrics: Metrics
}

export interface RightsJobs {
  readonly workers: readonly QueueWorker[]
  /** [JOB-1] Writes the schedules. */
  schedule(): Promise<void>
  troubles(): string[]
  stop(): void
}

/** Processes the jobs of the queues `account-deletion` and `data-export`. */
export function rightsJobs(options: RightsJobsOptions, jobs: MeasuredJobs): RightsJobs {
  const { queues, logger, metrics, rights: own } = options
  const common = { ...options, ...own }
  const health = { deletions: sweepHealth('deletions', 0, options), exports: sweepHealth('exports', 0, options) }
  const deletions = accountDeletions({ ...common, onErased: (lives) => metrics.worker.livesErased.inc(lives) })
  const exports = dataExports({
    ...common,
    cipher: own.exportCipher,
    keptMs: own.exportKeptMs,
    onBuilt: () => metrics.worker.exportsBuilt.inc(),
  })
  const sweep = (kind: SweepHealth, run: () => Promise<unknown>) => watched(kind, run, logger)
  return {
    workers: [
      queues.worker('account-deletion', (payload) =>
        jobs.run('account-deletion', () =>
          payload.kind === 'tell' ? deletions.tell(payload.player) : sweep(health.deletions, deletions.sweep),
        ),
      ),
      queues.worker('data-export', (payload) =>
        jobs.run('data-export', () =>
          payload.kind === 'export' ? exports.build(payload.export) : sweep(health.exports, exports.sweep),
        ),
      ),
    ],
    async schedule() {
      await queues.schedule('account-deletion', 'deletion-sweep', own.rightsSweepMs, { kind: 'sweep' })
      await queues.schedule('data-export', 'export-sweep', own.rightsSweepMs, { kind: 'sweep' })
    },
    troubles: () => Object.values(health).flatMap((each) => each.troubles()),
    stop() {
      deletions.stop()
      exports.stop()
    },
  }
}

async function watched(health: SweepHealth, run: () => Promise<unknown>, logger: Logger): Promise<void> {
  try {
    const result = await run()
    if (result !== undefined) logger.debug(result, 'deletions swept')
    health.succeeded()
  } catch (error) {
    health.failed(error)
    throw error
  }
}
