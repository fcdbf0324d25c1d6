import type { Clock } from '@lifegrid/base/clock'
import type { AnalyticsCursor, AnalyticsRows } from '@lifegrid/storage/rights/analytics-rows'
import { forEachConcurrently } from '../for-each-concurrently.ts'
import { workerLimits } from '../limits.ts'
import type { AnalyticsProvider } from './provider.ts'
import { reportedTypes } from './reported-types.ts'

export interface AnalyticsSweepOptions {
  readonly rows: AnalyticsRows
  readonly provider: AnalyticsProvider
  /** Cluster wall time. */
  readonly time: Pick<Clock, 'now'>
  readonly newId: () => string
  /** These events are over. */
  readonly onReported: (outcome: 'taken' | 'refused', events: number) => void
  /** The service could not take or refused events. */
  readonly onTrouble: (reason: string) => void
}

/**
 * [KEEP-7] Reports what consenting players have done since the last time. Each cursor is claimed first, so the sweeps of several workers share
 * them. When a worker dies between reporting and moving the cursor, these events are reported again.
 */
export async function analyticsSweep(options: AnalyticsSweepOptions, signal: AbortSignal): Promise<void> {
  const { rows, time, newId } = options
  let isAway = false
  while (!signal.aborted && !isAway) {
    const now = Math.floor(time.now())
    const claim = { now, until: now + workerLimits.analyticsClaimMs, limit: workerLimits.analyticsPage }
    const cursors = await rows.claimCursors(claim, newId)
    await forEachConcurrently(cursors, workerLimits.analyticsAtOnce, async (cursor) => {
      // What is left is due again when the claim ends.
      if (isAway || signal.aborted) return
      if ((await reportOne(options, cursor)) === 'later') isAway = true
    })
    if (cursors.length < claim.limit) return
  }
}

/** Reports some entries of a life. Consent is read again for each batch: after a withdrawal none begins. */
async function reportOne(options: AnalyticsSweepOptions, first: AnalyticsCursor): Promise<'done' | 'later'> {
  const { rows, provider, time, onReported, onTrouble } = options
  let cursor = first
  for (let batch = 1; ; batch++) {
    const now = Math.floor(time.now())
    const entries = await rows.unreported(cursor, now - workerLimits.analyticsAgeMaxMs, workerLimits.analyticsBatch)
    if (entries === undefined) return 'done'
    const events = entries.filter(({ type }) => reportedTypes.has(type))
    const sent = events.map(({ type, outcome, at }) => ({ command: type, outcome, at }))
    const result = sent.length === 0 ? undefined : await provider.send({ clientId: cursor.clientId, events: sent })
    if (result !== undefined && result.outcome !== 'taken') onTrouble(result.reason)
    if (result?.outcome === 'later') {
      const afterMs = Math.max(result.afterMs ?? 0, waitMs(cursor.waits))
      await rows.moveCursor(cursor, { seq: cursor.seq, waits: cursor.waits + 1, dueAt: now + afterMs })
      return 'later'
    }
    if (result !== undefined) onReported(result.outcome, sent.length)
    const seq = entries.at(-1)?.seq ?? cursor.seq
    const waits = entries.length === 0 ? cursor.waits + 1 : 0
    await rows.moveCursor(cursor, { seq, waits, dueAt: now + waitMs(waits) })
    cursor = { ...cursor, seq, waits }
    if (entries.length < workerLimits.analyticsBatch || batch === workerLimits.analyticsBatchesMax) return 'done'
  }
}

/** Lives of players who are away are looked at less and less often. */
function waitMs(waits: number): number {
  return Math.min(workerLimits.analyticsWaitMs * 2 ** Math.min(waits, 30), workerLimits.analyticsWaitCapMs)
}
