import type { StoryEntry } from './story-entry.ts'

/** What a person reads of one chapter. */
const entriesMax = 12
/** Where more than that belongs to the thread, so many other things are told beside it: nobody is nothing but their family. */
const othersMin = 3
/** Told again, the same event is worth so much less than the first time. */
const repeatedBy = 3

/**
 * The thread of a life: whatever begins or ends between two partners, and children and parents who come and go. Left out, it leaves an end
 * without its beginning behind, or children whose birth nobody has heard of. These are the names under which the rules themselves tell it
 * (`couple.ts` and `children.ts` in `systems/love`, `systems/people/person-events.ts`), so that it does not depend on what events of the content are called.
 */
export const threadIds: ReadonlySet<string> = new Set([
  'love-dating',
  'love-reunited',
  'love-engaged',
  'love-married',
  'love-separated',
  'love-divorced',
  'love-born',
  ...['partner', 'spouse', 'son', 'daughter', 'mother', 'father'].map((relation) => `death-of-${relation}`),
])

/** One thing to tell: an entry, or the steps of a dilemma, which are told all together or not at all. */
type Matter = readonly StoryEntry[]

/**
 * What is told of a chapter, in the order in which it came: the thread, however long it is, and beside it the most important until there are
 * twelve. What has been told in the book already counts for less, and a dilemma that is long must be worth its room.
 */
export function chosen(entries: readonly StoryEntry[], seen: Map<string, number>): StoryEntry[] {
  const matters = mattersOf(entries)
  const isThread = (matter: Matter): boolean => matter.some(({ eventId }) => threadIds.has(eventId))
  const told = matters.filter(isThread).flat()
  const room = Math.max(entriesMax, told.length + othersMin)
  const left = new Set(matters.filter((matter) => !isThread(matter)))
  while (told.length < room && left.size > 0) {
    let best: readonly [matter: Matter, worth: number] | undefined
    for (const matter of left) {
      const worth = worthOf(matter, seen)
      if (best === undefined || worth > best[1]) best = [matter, worth]
    }
    if (best === undefined) break
    left.delete(best[0])
    told.push(...best[0])
    for (const { eventId } of best[0]) seen.set(eventId, (seen.get(eventId) ?? 0) + 1)
  }
  return told.sort((a, b) => entries.indexOf(a) - entries.indexOf(b))
}

function mattersOf(entries: readonly StoryEntry[]): Matter[] {
  const matters = new Map<string, StoryEntry[]>()
  for (const [index, entry] of entries.entries()) {
    const name = entry.dilemma ?? `${index}`
    matters.set(name, [...(matters.get(name) ?? []), entry])
  }
  return [...matters.values()]
}

function worthOf(matter: Matter, seen: ReadonlyMap<string, number>): number {
  const worths = matter.map(({ importance, eventId }) => importance - repeatedBy * (seen.get(eventId) ?? 0))
  return Math.max(...worths) - (matter.length - 1)
}
