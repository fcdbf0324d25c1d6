import type { FeedEntry } from '@lifegrid/contract/frames/events'
import { advance } from '../advance.ts'
import type { EngineContext } from '../core/context.ts'
import type { EngineFrame } from '../core/engine-frame.ts'
import type { Life } from '../life/life.ts'
import { engineLimits } from '../life/limits.ts'
import { type Recorded, recallDecisions } from './past-decisions.ts'

export interface WantedEntries {
  /** Entries with a lesser number. */
  readonly before: number
  /** At most so many of them, the newest. */
  readonly max: number
  /** Cluster wall time up to which the life is lived, ms. */
  readonly at: number
}

export interface FoundEntries {
  /** The number of lives before the present one. */
  readonly life: number
  /** Oldest first. */
  readonly entries: FeedEntry[]
  /** Whether there are older ones that were left out because of `max`. */
  readonly hasOlder: boolean
  /** Whether the record has the life from its first entry on. */
  readonly isFromBirth: boolean
}

/**
 * [WEB-7] Gives the entries of the present life's feed that come before one of them. The life keeps only the latest, so the journal is replayed.
 * @throws InvariantError when the rules of this release do not give the recorded life ([WHATIF-1]): the numbers of the entries would not be right.
 */
export function earlierEntries(
  recorded: Recorded,
  { before, max, at }: WantedEntries,
  context: EngineContext,
): FoundEntries {
  const told = new Map<number, FeedEntry>()
  let index: number | undefined
  let isFromBirth = recorded.snapshot === null
  const note = (life: Life, frames: readonly EngineFrame[]): void => {
    if (index === undefined) isFromBirth ||= life.feed.length < engineLimits.feedMax
    else if (life.index !== index) isFromBirth = true
    if (life.index !== index) told.clear()
    index = life.index
    // What the snapshot or the birth has told comes with no frame.
    if (told.size === 0) for (const entry of life.feed) told.set(entry.n, entry)
    for (const frame of frames) if (frame.frame === 'messageEvent') told.set(frame.body.n, entryOf(frame.body))
  }
  const { life } = recallDecisions(recorded, context, { frames: note })
  note(life, advance(life, at, context))
  const earlier = [...told.values()].filter(({ n }) => n < before).sort((a, b) => a.n - b.n)
  const entries = earlier.slice(-max).map((entry) => claimable(entry, life))
  return { life: life.index, entries, hasOlder: earlier.length > max, isFromBirth }
}

function entryOf({ n, minute, eventId, title, message, importance, claim }: FeedEntry): FeedEntry {
  return { n, minute, eventId, title, message, importance, ...(claim !== undefined && { claim }) }
}

/** The entry, without a reward that was taken since or has been dropped. Of the rewards of one event, the life keeps the latest. */
function claimable(entry: FeedEntry, { feed, retention }: Life): FeedEntry {
  const { claim: _, ...without } = entry
  if (entry.claim === undefined) return entry
  const isOffered = retention.claims.some(({ eventId }) => eventId === entry.eventId)
  const isOfLater = feed.some(
    ({ n, eventId, claim }) => n > entry.n && eventId === entry.eventId && claim !== undefined,
  )
  return isOffered && !isOfLater ? entry : without
}
