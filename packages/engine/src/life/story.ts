import { type IdTable, idRows, readId, readKey, withId } from '../codec/compact/id-table.ts'
import { type Category, categories, type OfflinePolicy } from './vocabulary.ts'

/** Role → the person's id. */
export type Cast = Record<string, string>

/** A decision that waits. The text is resolved: what was asked must not change while the player thinks. */
export interface Question {
  eventId: string
  minute: number
  title: string
  message: string
  cast: Cast
  policy: OfflinePolicy
  /** While the player is away: the game minute at which the declared option is taken; null where the clock waits instead. */
  deadlineMinute: number | null
}

/** The storyteller's memory. Days are days of the life. */
export interface Story {
  /** Days of the latest two choice events, oldest first. */
  choiceDays: number[]
  /** Event → how often it came in this life, and the day of the last time: see {@link seenOf}. */
  seen: IdTable
  /** Event → how often it came in earlier lives, at most four times. */
  seenBefore: IdTable
  /**
   * How tired each category is, and the day of that value; halves every 30 days. In the order of `categories`, two numbers each; a list of
   * numbers takes 0.3 KB, an object of pairs 1 KB.
   */
  fatigue: number[]
  /** Categories of the latest two choices, oldest first; the later steps of a dilemma do not count. */
  lastCategories: Category[]
  /** How much has been going on, and the day of that value; halves every 21 days. */
  tension: [value: number, day: number]
  /** Ambient lines told within a year, oldest first. */
  lines: string[]
  /** The day up to which waiting times have been drawn. */
  waitedDay: number
  /** Follow-ups on the agenda: agenda key → event and cast. */
  pending: Record<string, { eventId: string; cast: Cast }>
  /** Counts follow-ups for their keys. */
  pendingCount: number
}

/** What a newborn's storyteller remembers. */
export function noStory(): Story {
  return {
    choiceDays: [],
    seen: [],
    seenBefore: [],
    fatigue: categories.flatMap(() => [0, 0]),
    lastCategories: [],
    tension: [0, 0],
    lines: [],
    waitedDay: 0,
    pending: {},
    pendingCount: 0,
  }
}

/** Bits of a day of the life: 120 years are 43 829 days. */
const dayBits = 16

/** How often an event came in this life, and the day of the last time, in one integer: see {@link timesOf} and {@link lastDayOf}. */
export type Seen = number

/** 0 for an event that has not come. */
export function seenOf({ seen }: Story, eventId: string): Seen {
  return readId(seen, eventId) ?? 0
}

/** {@link seenOf} by the {@link idKey} of the event. */
export function seenOfKey({ seen }: Story, key: number): Seen {
  return readKey(seen, key) ?? 0
}

export function timesOf(seen: Seen): number {
  return seen >>> dayBits
}

export function lastDayOf(seen: Seen): number {
  return seen & ((1 << dayBits) - 1)
}

/** More often than this is this often: so much fits into a row of {@link IdTable}. */
const timesMax = 1500

/** As many times, the last of them on that day of the life. */
export function asSeen(times: number, lastDay: number): Seen {
  return (Math.min(timesMax, times) << dayBits) + lastDay
}

/** Takes note that an event has come on a day of the life. */
export function markSeen(story: Story, eventId: string, day: number): void {
  story.seen = withId(story.seen, eventId, asSeen(timesOf(seenOf(story, eventId)) + 1, day))
}

/** All that has happened in this life. */
export function timesInAll({ seen }: Story): number {
  return idRows(seen).reduce((sum, [, one]) => sum + timesOf(one), 0)
}
