import { InvariantError } from '@lifegrid/base/assert'
import { advance } from '@lifegrid/engine/advance'
import { lifeHash, NewerStateError } from '@lifegrid/engine/codec/codec'
import { minuteAt, wallAt } from '@lifegrid/engine/core/clock'
import type { EngineContext } from '@lifegrid/engine/core/context'
import { type Life, stateVersion } from '@lifegrid/engine/life/life'
import { type RebuildInput, rebuild } from '@lifegrid/engine/replay'
import type { JournalEntry, StoredLife } from '@lifegrid/storage/ports'
import type { Checkpoint } from '@lifegrid/storage/retention/ports'
import { ExpectedFailure } from '../expected-failure.ts'
import { gameMinuteOf } from './game-time.ts'

/** A point of a player's record: after the journal entry `seq`, at cluster wall time `at` (ms). */
export interface RecordPoint {
  readonly seq: number
  readonly at: number
}

export interface Replayed extends RecordPoint {
  /** Rebuilt from the journal alone, or from the checkpoint and the journal after it. */
  readonly life: Life
  readonly minute: number
  readonly hash: string
  /** The result from the snapshot and the journal after it; null when there is no snapshot from before the point. */
  readonly fromSnapshot: { readonly seq: number; readonly hash: string } | null
}

/** The record of a player. */
export interface PlayerRecord {
  readonly stored: StoredLife
  /** [KEEP-1] Where a replay begins; undefined when it begins with the birth. */
  readonly checkpoint: Checkpoint | undefined
  /** All entries after the checkpoint, or from the first one on. */
  readonly journal: readonly JournalEntry[]
}

/** Checks the checkpoint, and leaves out the entries before it. @throws ExpectedFailure when the checkpoint does not give the life that was verified. */
export function recordOf({ stored, journal, checkpoint }: PlayerRecord, context: EngineContext): PlayerRecord {
  if (checkpoint === undefined) return { stored, journal, checkpoint }
  const { seq, hash, schemaVersion } = checkpoint
  const isDamaged =
    schemaVersion === stateVersion && lifeHash(rebuildExactly({ snapshot: checkpoint, journal: [] }, context)) !== hash
  if (isDamaged)
    throw new ExpectedFailure(`[KEEP-1] The checkpoint after entry ${seq} is damaged: it has another hash.`)
  return { stored, checkpoint, journal: journal.filter((entry) => entry.seq > seq) }
}

/** [KEEP-1] From where on a trimmed life can be replayed, as a sentence. */
export function beginningOf({ seq, minute, at }: Checkpoint): string {
  return `The journal of this life was trimmed: it can be replayed from after entry ${seq} on, which was at game minute ${minute}, ${new Date(at).toISOString()}.`
}

/** [ENG-2] The life at a point: from the journal alone, and, if possible, also from the snapshot and the journal after it. */
export function replayTo(
  { stored, journal, checkpoint }: PlayerRecord,
  point: RecordPoint,
  context: EngineContext,
): Replayed {
  if (checkpoint !== undefined && point.seq < checkpoint.seq) throw new ExpectedFailure(beginningOf(checkpoint))
  const upTo = <Entry extends { readonly seq: number }>(entries: readonly Entry[]): Entry[] =>
    entries.filter(({ seq }) => seq <= point.seq)
  const life = rebuildExactly({ snapshot: checkpoint ?? null, journal: upTo(journal) }, context)
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
export function rebuildExactly(input: RebuildInput, context: EngineContext): Life {
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
export function endOf({ stored, journal, checkpoint }: PlayerRecord): RecordPoint {
  const last = journal.at(-1) ?? checkpoint
  if (last === undefined) throw new ExpectedFailure(`The database has no journal of ${stored.head.playerId}.`)
  return { seq: last.seq, at: Math.max(last.at, stored.snapshot?.at ?? 0) }
}

/**
 * The point at which the current life reaches a game time.
 * @param now cluster wall time; nothing after it is known.
 * @throws ExpectedFailure when the life has not reached it yet.
 */
export function pointOf(
  { journal, checkpoint }: PlayerRecord,
  gameTime: string,
  now: number,
  context: EngineContext,
): RecordPoint {
  const snapshot = checkpoint ?? null
  // Each life counts its minutes from zero, so only entries after the last restart are compared.
  const born = journal.findLastIndex(({ type, outcome }) => type === 'restart' && outcome === 'ok')
  const begin = Math.max(born, snapshot === null ? 0 : -1)
  const minute = gameMinuteOf(gameTime, rebuildExactly({ snapshot, journal: journal.slice(0, begin + 1) }, context))
  if (checkpoint !== undefined && born === -1 && minute < checkpoint.minute)
    throw new ExpectedFailure(beginningOf(checkpoint))
  const later = journal.findIndex((entry, index) => index > begin && entry.minute > minute)
  const entries = later === -1 ? journal : journal.slice(0, later)
  const life = rebuildExactly({ snapshot, journal: entries }, context)
  const reached = wallAt(life, minute)
  const at = Math.max(life.at, reached ?? now)
  advance(life, Math.min(at, now), context)
  const came = minuteAt(life, life.at)
  if (came < minute) throw new ExpectedFailure(`This life has reached minute ${came}, which is before ${gameTime}.`)
  return { seq: entries.at(-1)?.seq ?? snapshot?.seq ?? 0, at }
}
