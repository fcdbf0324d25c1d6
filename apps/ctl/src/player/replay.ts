import { advance } from '@lifegrid/engine/advance'
import { lifeHash } from '@lifegrid/engine/codec/codec'
import { minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Life } from '@lifegrid/engine/life/life'
import { rebuild } from '@lifegrid/engine/replay'
import type { JournalEntry, StoredLife } from '@lifegrid/storage/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import { gameMinuteOf } from './game-time.ts'

/** A point of a player's record: after the journal entry `seq`, at cluster wall time `at` (ms). */
export interface RecordPoint {
  readonly seq: number
  readonly at: number
}

export interface Replayed extends RecordPoint {
  /** Rebuilt from the journal alone. */
  readonly life: Life
  readonly minute: number
  readonly hash: string
  /** What the snapshot and the journal after it give; null where there is no snapshot from before the point. */
  readonly fromSnapshot: { readonly seq: number; readonly hash: string } | null
}

/** What the record knows of a player. */
export interface PlayerRecord {
  readonly stored: StoredLife
  /** From the first entry on. */
  readonly journal: readonly JournalEntry[]
}

/** [ENG-2] The life at a point, made twice where it can be: from the journal alone, and from the snapshot and what came after it. */
export function replayTo({ stored, journal }: PlayerRecord, point: RecordPoint, context: EngineContext): Replayed {
  const upTo = <Entry extends { readonly seq: number }>(entries: readonly Entry[]): Entry[] =>
    entries.filter(({ seq }) => seq <= point.seq)
  const life = rebuild({ snapshot: null, journal: upTo(journal) }, context)
  advance(life, point.at, context)
  return {
    ...point,
    at: life.at,
    life,
    minute: minuteAt(life, life.at),
    hash: lifeHash(life),
    fromSnapshot: snapshotTo(stored, point, context),
  }
}

function snapshotTo({ snapshot, journal }: StoredLife, point: RecordPoint, context: EngineContext) {
  // A snapshot from after the point cannot be taken back to it.
  if (snapshot === null || snapshot.seq > point.seq || snapshot.at > point.at) return null
  const life = rebuild({ snapshot, journal: journal.filter(({ seq }) => seq <= point.seq) }, context)
  advance(life, point.at, context)
  return { seq: snapshot.seq, hash: lifeHash(life) }
}

/** Where the record ends: its last entry, or the snapshot where that reaches further. */
export function endOf({ stored, journal }: PlayerRecord): RecordPoint {
  const last = journal.at(-1)
  if (last === undefined) throw new ExpectedFailure(`The record has no journal of ${stored.head.playerId}.`)
  return { seq: last.seq, at: Math.max(last.at, stored.snapshot?.at ?? 0) }
}

/**
 * The point of the current life at which it comes to a game time.
 * @param now cluster wall time: nothing after it is known.
 * @throws ExpectedFailure when the life has not come so far.
 */
export function pointOf({ journal }: PlayerRecord, gameTime: string, now: number, context: EngineContext): RecordPoint {
  // Minutes begin anew with each life, so only entries after the last restart can be told by them.
  const born = journal.findLastIndex(({ type, outcome }) => type === 'restart' && outcome === 'ok')
  const begin = Math.max(born, 0)
  const minute = gameMinuteOf(gameTime, rebuild({ snapshot: null, journal: journal.slice(0, begin + 1) }, context))
  const later = journal.findIndex((entry, index) => index > begin && entry.minute > minute)
  const entries = later === -1 ? journal : journal.slice(0, later)
  const life = rebuild({ snapshot: null, journal: entries }, context)
  const reached = wallAt(life, minute)
  const at = Math.max(life.at, reached ?? now)
  advance(life, Math.min(at, now), context)
  const came = minuteAt(life, life.at)
  if (came < minute) throw new ExpectedFailure(`This life has come to minute ${came}; it has not been at ${gameTime}.`)
  return { seq: entries.at(-1)?.seq ?? 0, at }
}
