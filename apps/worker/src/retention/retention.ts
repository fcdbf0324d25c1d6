import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Queues } from '@lifegrid/queues/ports'
import type { ModerationStore } from '@lifegrid/storage/lounge/moderation-ports'
import type { NicknameStore } from '@lifegrid/storage/lounge/nickname-ports'
import type { ScoreStore } from '@lifegrid/storage/lounge/score-ports'
import type { PushRecord } from '@lifegrid/storage/push-ports'
import type { AgedKind, AgedRows } from '@lifegrid/storage/retention/aged-rows'
import { workerLimits } from '../limits.ts'
import { loungeLimits } from '../lounge/limits.ts'
import type { KeptAges } from './kept-config.ts'

export interface RetentionOptions {
  readonly store: Pick<PushRecord, 'trimPushes'>
  readonly aged: Pick<AgedRows, 'trim'>
  readonly lounge: {
    readonly store: Pick<ScoreStore, 'trimStandings'> &
      Pick<ModerationStore, 'trimReports' | 'trimSanctions'> &
      Pick<NicknameStore, 'trimNicknames'>
    readonly nicknameMs: number
  }
  readonly queues: { readonly deadLetters: Pick<Queues['deadLetters'], 'trim'> }
  readonly time: { now(): number }
  readonly logger: Pick<Logger, 'info' | 'warn'>
  readonly metrics: Metrics
  readonly kept: Pick<KeptAges, 'pushesMs' | 'deadLettersMs' | 'rowsMs'>
}

/**
 * [KEEP-5] Removes the rows of each kind that are older than it is kept, some at a time, until none are left. Running it again does no harm. A
 * kind that fails does not keep the others.
 * @throws the first failure, after all kinds were tried.
 */
export async function handleRetention(options: RetentionOptions, signal: AbortSignal): Promise<void> {
  const { logger, metrics } = options
  const limit = workerLimits.retentionPage
  const failures: unknown[] = []
  for (const [kind, trim] of Object.entries(trimsOf(options, limit))) {
    let removed = 0
    try {
      for (let last: number = limit; last === limit && !signal.aborted; removed += last) last = await trim()
    } catch (error) {
      failures.push(error)
    }
    metrics.worker.retentionRemoved.inc({ kind }, removed)
    if (removed === 0) continue
    // A player still waits for such a reply.
    if (kind === 'reply_jobs') logger.warn({ kind, removed }, '[KEEP-5] replies that could never be given were dropped')
    else logger.info({ kind, removed }, 'removed what was kept long enough')
  }
  if (failures.length > 0) throw failures[0]
}

function trimsOf(options: RetentionOptions, limit: number): Record<string, () => Promise<number>> {
  const { store, aged, lounge, queues, time, kept } = options
  const now = Math.floor(time.now())
  const rows = (Object.entries(kept.rowsMs) as [AgedKind, number][]).map(
    ([kind, ms]) => [kind, () => aged.trim(kind, now - ms, limit)] as const,
  )
  return {
    pushes: () => store.trimPushes(now - kept.pushesMs, limit),
    standings: () => lounge.store.trimStandings(now - loungeLimits.standingsKeptMs, limit),
    chat_reports: () => lounge.store.trimReports(now - loungeLimits.moderationKeptMs, limit),
    chat_sanctions: () => lounge.store.trimSanctions(now - loungeLimits.moderationKeptMs, limit),
    chat_nicknames: () => lounge.store.trimNicknames(now - lounge.nicknameMs, limit),
    dead_letters: () => queues.deadLetters.trim(kept.deadLettersMs, limit),
    ...Object.fromEntries(rows),
  }
}
