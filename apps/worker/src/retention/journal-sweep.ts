import type { ClusterTime } from '@lifegrid/cluster/ports'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Logger } from '@lifegrid/observability/logger'
import type { Metrics } from '@lifegrid/observability/metrics'
import type { Store } from '@lifegrid/storage/ports'
import { workerLimits } from '../limits.ts'
import { trimLife } from './trim-life.ts'

export interface JournalSweepOptions {
  readonly store: Store
  readonly engine: EngineContext
  readonly time: Pick<ClusterTime, 'now'>
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>
  readonly metrics: Metrics
  readonly ages: JournalAges
}

/** [KEEP-1] How long entries of journals are kept, in ms. */
export interface JournalAges {
  /** How long an entry can be replayed. 0 keeps all journals whole. */
  readonly journalMs: number
  /** How long a command is refused when it comes again. Never shorter than `journalMs` in effect. */
  readonly commandIdsMs: number
}

/** [KEEP-1] Trims the journals of lives that have old entries, one life after the other, until there are none or the worker stops. */
export async function sweepJournals(options: JournalSweepOptions, signal: AbortSignal): Promise<void> {
  const { store, time, ages } = options
  if (ages.journalMs === 0) return
  const messagesBefore = Math.floor(time.now()) - ages.journalMs
  const entriesBefore = messagesBefore - Math.max(0, ages.commandIdsMs - ages.journalMs)
  const due = messagesBefore - Math.floor(workerLimits.trimSlack * ages.journalMs)
  const claim = { now: due, until: due + workerLimits.trimClaimMs, limit: workerLimits.trimLivesPage }
  for (let lives = 0; lives < workerLimits.trimLivesMax && !signal.aborted; ) {
    const page = await store.claimJournals(claim)
    for (const playerId of page) {
      if (signal.aborted) return
      await trimOne(playerId, options, { messagesBefore, entriesBefore, signal })
    }
    lives += page.length
    if (page.length < claim.limit) return
  }
}

/** A life that cannot be trimmed does not keep the others from it. */
async function trimOne(
  player: string,
  { store, engine, logger, metrics }: JournalSweepOptions,
  bounds: { readonly messagesBefore: number; readonly entriesBefore: number; readonly signal: AbortSignal },
): Promise<void> {
  try {
    const { messages, entries, lines, kept, reason } = await trimLife(player, { store, engine, ...bounds })
    const removed = metrics.worker.retentionRemoved
    removed.inc({ kind: 'journal_messages' }, messages)
    removed.inc({ kind: 'journal_entries' }, entries)
    removed.inc({ kind: 'ledger_lines' }, lines)
    if (messages + entries + lines > 0)
      logger.info({ player, messages, entries, lines }, '[KEEP-1] a journal was trimmed')
    if (kept === undefined) return
    metrics.worker.journalsKept.inc({ reason: kept })
    if (kept === 'diverged' || kept === 'faulty_ledger')
      logger.warn(
        { player, kept, reason },
        '[KEEP-1] an old journal is kept, because it does not agree with the record',
      )
  } catch (error) {
    metrics.worker.journalsKept.inc({ reason: 'failed' })
    logger.error({ err: error, player }, '[KEEP-1] a journal could not be trimmed; it is tried again after a day')
  }
}
