import type { FeedEntry } from '@lifegrid/sdk/view-shapes'
import { ageOfMinute } from './age-of-minute.ts'
import type { Anchor } from './calendar.ts'

/** An entry of the feed, with earlier ones of the same event that it stands for. */
export interface FoldedEntry {
  readonly entry: FeedEntry
  /** Oldest first. */
  readonly earlier: readonly FeedEntry[]
}

/** Entries that follow each other without a gap. */
export interface Run {
  /** When entries are missing before it: the number of its first one. */
  readonly missingBefore: number | undefined
  readonly entries: readonly FoldedEntry[]
}

/** What happened at one age. */
export interface Chapter {
  readonly age: number
  readonly runs: readonly Run[]
}

/** Entries that are more important than this are never folded. */
const foldedImportanceMax = 4

/**
 * Groups the feed by age. Unimportant events that repeat within a year become one entry, at the place of the latest. Where this device has
 * missed entries, a new run begins.
 */
export function foldFeed(feed: readonly FeedEntry[], anchor: Anchor): Chapter[] {
  const ageOf = ageOfMinute(anchor)
  const byAge = Map.groupBy(feed, ({ minute }) => ageOf(minute))
  let next = 1
  return [...byAge].map(([age, entries]) => {
    const cut: { missingBefore: number | undefined; entries: FeedEntry[] }[] = []
    for (const entry of entries) {
      const isMissing = entry.n > next
      next = entry.n + 1
      const run = isMissing ? undefined : cut.at(-1)
      if (run === undefined) cut.push({ missingBefore: isMissing ? entry.n : undefined, entries: [entry] })
      else run.entries.push(entry)
    }
    return { age, runs: cut.map((run) => ({ ...run, entries: foldRepeats(run.entries) })) }
  })
}

/** How many entries a leaf has at most. A window shows about ten. */
const leafEntriesMax = 30

/** A part of a run, which is drawn as a whole or not at all. */
export interface Leaf {
  /** The number of the leaf in its run, from 0. */
  readonly n: number
  readonly entries: readonly FoldedEntry[]
}

/** Cuts a run into leaves. */
export function leavesOf({ entries }: Run): Leaf[] {
  return Array.from({ length: Math.ceil(entries.length / leafEntriesMax) }, (_, n) => ({
    n,
    entries: entries.slice(n * leafEntriesMax, (n + 1) * leafEntriesMax),
  }))
}

/** The number of the first entry after the last place where this device has missed entries; undefined when there is none. */
export function lastGapOf(feed: readonly FeedEntry[]): number | undefined {
  return feed.findLast(({ n }, index) => n > (feed[index - 1]?.n ?? 0) + 1)?.n
}

function foldRepeats(entries: readonly FeedEntry[]): FoldedEntry[] {
  const latest = new Map<string, FeedEntry[]>()
  for (const entry of entries) {
    const key = mayFold(entry) ? entry.eventId : String(entry.n)
    const same = latest.get(key) ?? []
    latest.delete(key)
    latest.set(key, [...same, entry])
  }
  return [...latest.values()].map((same) => ({ entry: same.at(-1) as FeedEntry, earlier: same.slice(0, -1) }))
}

function mayFold({ importance, claim }: FeedEntry): boolean {
  return importance <= foldedImportanceMax && claim === undefined
}
