import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Queues } from '@lifegrid/queues/ports'
import type { ScoreStore } from '@lifegrid/storage/lounge/score-ports'
import type { PushRecord } from '@lifegrid/storage/push-ports'
import { workerLimits } from './limits.ts'
import { loungeLimits } from './lounge/limits.ts'

export interface RetentionOptions {
  readonly store: Pick<PushRecord, 'trimPushes'>
  readonly lounge: { readonly store: Pick<ScoreStore, 'trimStandings'> }
  readonly queues: { readonly deadLetters: Pick<Queues['deadLetters'], 'trim'> }
  readonly time: { now(): number }
  readonly logger: Pick<Logger, 'info'>
  readonly metrics: Metrics
  /** How long each kind is kept, in ms. */
  readonly kept: { readonly pushesMs: number; readonly deadLettersMs: number }
}

/**
 * [JOB-8] Removes the rows of each kind that are older than it is kept, some at a time, until none are left. Running it again does no harm.
 * @throws when the record or Redis does not answer.
 */
export async function handleRetention(options: RetentionOptions, signal: AbortSignal): Promise<void> {
  const { store, lounge, queues, time, logger, metrics, kept } = options
  const limit = workerLimits.retentionPage
  const now = Math.floor(time.now())
  const before = now - kept.pushesMs
  const kinds = {
    pushes: () => store.trimPushes(before, limit),
    standings: () => lounge.store.trimStandings(now - loungeLimits.standingsKeptMs, limit),
    dead_letters: () => queues.deadLetters.trim(kept.deadLettersMs, limit),
  }
  for (const [kind, trim] of Object.entries(kinds)) {
    let removed = 0
    for (let last: number = limit; last === limit && !signal.aborted; removed += last) last = await trim()
    metrics.worker.retentionRemoved.inc({ kind }, removed)
    if (removed > 0) logger.info({ kind, removed }, 'removed what was kept long enough')
  }
}
