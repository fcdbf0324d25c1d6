import { InvariantError } from '@lifegrid/base/assert'
import { advance } from '@lifegrid/engine/advance'
import { lifeHash, NewerStateError } from '@lifegrid/engine/codec/codec'
import { minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import type { Life } from '@lifegrid/engine/life/life'
import { type RebuildInput, rebuild } from '@lifegrid/engine/replay'
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
  /** The result from the snapshot and the journal after it; null when there is no snapshot from before the point. */
  readonly fromSnapshot: { readonly seq: number; readonly hash: string } | null
}

/** The record of a player. */
export interface PlayerRecord {
  readonly stored: StoredLife
  /** All entries, from the first one on. */
  readonly journal: readonly JournalEntry[]
}

/** [ENG-2] The life at a point: from the journal alone, and, if possible, also from the snapshot and the journal after it. */
export function replayTo({ stored, journal }: PlayerRecord, point: RecordPoint, context: EngineContext): Replayed {
  const upTo = <Entry extends { readonly seq: number }>(entries: readonly Entry[]): Entry[] =>
    entries.filter(({ seq }) => seq <= point.seq)
  const life = rebuildExactly({ snapshot: null, journal: upTo(journal) }, context)
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

/** Rebuilds a life. @throws ExpectedFailure when the record has a gap, is of a newer release, or gives other outcomes under today's rules. */
function rebuildExactly(input: RebuildInput, context: EngineContext): Life {
  try {
    return rebuild(input, context)
  } catch (error) {
    if (error instanceof InvariantError || error instanceof NewerStateError)
      throw new ExpectedFailure(`The record cannot be replayed exactly: ${error.message}`)
    throw error
  }
}

function snapshotTo({ snapshot, journal }: StoredLife, point: RecordPoint, context: EngineContext) {
  // A later snapshot cannot be used, because a life cannot be rewound.
  if (snapshot === null || snapshot.seq > point.seq || snapshot.at > point.at) return null
  const life = rebuildExactly({ snapshot, journal: journal.filter(({ seq }) => seq <= point.seq) }, context)
  advance(life, point.at, context)
  return { seq: snapshot.seq, hash: lifeHash(life) }
}

/** The end of the record: its last entry, or the snapshot if that is later. */
export function endOf({ stored, journal }: PlayerRecord): RecordPoint {
  const last = journal.at(-1)
  if (last === undefined) throw new ExpectedFailure(`The database has no journal of ${stored.head.playerId}.`)
  return { seq: last.seq, at: Math.max(last.at, stored.snapshot?.at ?? 0) }
}

/**
 * The point at which the current life reaches a game time.
 * @param now cluster wall time; nothing after it is known.
 * @throws ExpectedFailure when the life has not reached it yet.
 */
export function pointOf({ journal }: PlayerRecord, gameTime: string, now: number, context: EngineContext): RecordPoint {
  // Each life counts its minutes from zero, so only entries after the last restart are compared.
  const born = journal.findLastIndex(({ type, outcome }) => type === 'restart' && outcome === 'ok')
  const begin = Math.max(born, 0)
  const minute = gameMinuteOf(
    gameTime,
    rebuildExactly({ snapshot: null, journal: journal.slice(0, begin + 1) }, context),
  )
  const later = journal.findIndex((entry, index) => index > begin && entry.minute > minute)
  const entries = later === -1 ? journal : journal.slice(0, later)
  const life = rebuildExactly({ snapshot: null, journal: entries }, context)
  const reached = wallAt(life, minute)
  const at = Math.max(life.at, reached ?? now)
  advance(life, Math.min(at, now), context)
  const came = minuteAt(life, life.at)
  if (came < minute) throw new ExpectedFailure(`This life has reached minute ${came}, which is before ${gameTime}.`)
  return { seq: entries.at(-1)?.seq ?? 0, at }
}
