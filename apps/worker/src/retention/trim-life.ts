import type { Store } from '@lifegrid/storage/ports'
import type { Checkpoint, JournalRetention } from '@lifegrid/storage/retention/ports'
import { workerLimits } from '../limits.ts'
import { type CheckpointSources, nextCheckpoint } from './next-checkpoint.ts'

export interface TrimOptions extends CheckpointSources {
  readonly store: JournalRetention & Pick<Store, 'load'>
  /** Cluster wall time in ms. Messages of entries from before it go. */
  readonly messagesBefore: number
  /** Rows of entries from before it go, with their ledger lines. Not later than `messagesBefore`. */
  readonly entriesBefore: number
  readonly signal: AbortSignal
}

/**
 * `diverged`: the journal does not give the life of the record. `unplayed`: [JOB-5] decides about the life. `no_snapshot`: the record has no
 * snapshot of the life as of then. `faulty_ledger`: the lines do not give the balances. `superseded`: another worker was faster.
 */
export type Kept = 'diverged' | 'unplayed' | 'no_snapshot' | 'faulty_ledger' | 'superseded'

export interface Trimmed {
  readonly messages: number
  readonly entries: number
  readonly lines: number
  /** Why something was kept although it is old enough; absent when everything old has gone. */
  readonly kept?: Kept
  readonly reason?: string
}

const nothing: Trimmed = { messages: 0, entries: 0, lines: 0 }

/**
 * [KEEP-1] Trims the journal of one life: writes a verified checkpoint, then removes what is behind it, some rows at a time. Each step can be
 * repeated, and a trim that was cut off is continued by the next one. It needs no ownership: an owner that has the life in memory never
 * reads these rows again, and the rest of the journal is not touched.
 * @throws StoreError.
 */
export async function trimLife(playerId: string, options: TrimOptions): Promise<Trimmed> {
  const { store, messagesBefore, signal } = options
  const former = await store.checkpoint(playerId)
  const isOld = (await oldestAfter(store, playerId, former)) < messagesBefore
  const kept = isOld ? await moveCheckpoint(playerId, options) : undefined
  // Another worker trims this life, or the player is gone. The claim ends by itself.
  if (kept?.kept === 'superseded') return { ...nothing, ...kept }
  const trimmed = former === undefined && kept !== undefined ? nothing : await trimBehind(playerId, options)
  const result = { ...trimmed, ...kept }
  if (!signal.aborted)
    await store.setJournalFrom(playerId, await nextFrom(options, playerId, result.kept !== undefined))
  return result
}

/** Writes the next checkpoint. @returns why there is none; undefined when it was written. */
async function moveCheckpoint(
  playerId: string,
  options: TrimOptions,
): Promise<Pick<Trimmed, 'kept' | 'reason'> | undefined> {
  const next = await nextCheckpoint(playerId, options.messagesBefore, options)
  if (next.outcome === 'diverged') return { kept: 'diverged', reason: next.reason }
  if (next.outcome !== 'found') return { kept: next.outcome }
  return (await options.store.keepCheckpoint(next.checkpoint, next.formerSeq)) ? undefined : { kept: 'superseded' }
}

/** Removes what is behind the checkpoint, if there is one. */
async function trimBehind(playerId: string, { store, entriesBefore, signal }: TrimOptions): Promise<Trimmed> {
  const all = (trim: (limit: number) => Promise<number>) => inSlices(trim, signal)
  const messages = await all((limit) => store.trimMessages(playerId, limit))
  const throughSeq = await store.lastTrimmed(playerId, entriesBefore)
  if (throughSeq === 0) return { ...nothing, messages }
  const folded = await store.foldLedger(playerId, throughSeq)
  if (folded.outcome === 'gone') return { ...nothing, messages }
  if (folded.outcome === 'faulty')
    return {
      ...nothing,
      messages,
      kept: 'faulty_ledger',
      reason: `The lines do not give the balances of entry ${folded.seq}.`,
    }
  const openedSeq = folded.outcome === 'folded' ? folded.seq : 0
  const lines = await all((limit) => store.trimLines(playerId, openedSeq, limit))
  const entries = await all((limit) => store.trimEntries(playerId, { throughSeq, openedSeq }, limit))
  return { messages, entries, lines }
}

async function inSlices(trim: (limit: number) => Promise<number>, signal: AbortSignal): Promise<number> {
  const limit = workerLimits.trimRows
  let total = 0
  for (let last: number = limit; last === limit && !signal.aborted; total += last) last = await trim(limit)
  return total
}

/** The time of the oldest entry that can be replayed; infinite when there is none. */
async function oldestAfter(
  store: JournalRetention,
  playerId: string,
  checkpoint: Checkpoint | undefined,
): Promise<number> {
  const afterSeq = checkpoint?.seq ?? 0
  const [oldest] = await store.journalPage(playerId, { afterSeq, untilSeq: afterSeq + 1 })
  return oldest?.at ?? Number.POSITIVE_INFINITY
}

/**
 * When the life has something to trim again, as the time of its oldest entry. Rows behind a checkpoint may be kept longer than their messages,
 * and a life of which something was kept may be mended by another release, so such lives are looked at from time to time.
 */
async function nextFrom({ store, messagesBefore }: TrimOptions, playerId: string, isKept: boolean): Promise<number> {
  const checkpoint = await store.checkpoint(playerId)
  const oldestAt = await oldestAfter(store, playerId, checkpoint)
  const againAt = messagesBefore + workerLimits.trimAgainMs
  if (isKept) return againAt
  return checkpoint === undefined ? Math.min(oldestAt, Number.MAX_SAFE_INTEGER) : Math.min(oldestAt, againAt)
}
