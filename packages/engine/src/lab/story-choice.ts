import { relations } from '../life/vocabulary.ts'
import { type LoveNewsKind, loveNewsId, loveNewsKinds } from '../systems/love/love-news.ts'
import { deathNews, deathNewsId } from '../systems/people/mourning.ts'
import type { StoryEntry } from './story-entry.ts'

/** The most entries of one chapter, apart from a longer thread. */
const entriesMax = 12
/** At least this many other entries accompany a longer thread, because a life is more than its family. */
const othersMin = 3
/** A repeated event is worth this many times less than the first one. */
const repeatedBy = 3

/**
 * The thread of a life: beginnings and ends between partners, and the coming and going of children and parents. Without these
 * entries, there would be ends without beginnings and children whose birth nobody read about.
 */
export const threadIds: ReadonlySet<string> = new Set([
  ...(Object.keys(loveNewsKinds) as LoveNewsKind[]).filter((what) => loveNewsKinds[what].thread).map(loveNewsId),
  ...relations.filter((relation) => deathNews[relation]?.thread).map(deathNewsId),
])

/** A unit to tell: one entry, or all steps of a dilemma, which are told together or not at all. */
type Unit = readonly StoryEntry[]

/**
 * Chooses the entries of a chapter, in chronological order: the whole thread, and the most important other entries until there
 * are twelve. Events that the book has already told count less, and a long dilemma must be important enough for its length.
 */
export function chooseEntries(entries: readonly StoryEntry[], seen: Map<string, number>): StoryEntry[] {
  const units = unitsOf(entries)
  const isThread = (unit: Unit): boolean => unit.some(({ eventId }) => threadIds.has(eventId))
  const told = units.filter(isThread).flat()
  const room = Math.max(entriesMax, told.length + othersMin)
  const left = new Set(units.filter((unit) => !isThread(unit)))
  while (told.length < room && left.size > 0) {
    let best: readonly [unit: Unit, worth: number] | undefined
    for (const unit of left) {
      const worth = worthOf(unit, seen)
      if (best === undefined || worth > best[1]) best = [unit, worth]
    }
    if (best === undefined) break
    left.delete(best[0])
    told.push(...best[0])
    for (const { eventId } of best[0]) seen.set(eventId, (seen.get(eventId) ?? 0) + 1)
  }
  return told.sort((a, b) => entries.indexOf(a) - entries.indexOf(b))
}

function unitsOf(entries: readonly StoryEntry[]): Unit[] {
  const units = new Map<string, StoryEntry[]>()
  for (const [index, entry] of entries.entries()) {
    const name = entry.dilemma ?? `${index}`
    units.set(name, [...(units.get(name) ?? []), entry])
  }
  return [...units.values()]
}

function worthOf(unit: Unit, seen: ReadonlyMap<string, number>): number {
  const worths = unit.map(({ importance, eventId }) => importance - repeatedBy * (seen.get(eventId) ?? 0))
  return Math.max(...worths) - (unit.length - 1)
}
