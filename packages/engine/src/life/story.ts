import { type IdTable, idRows, readId, readKey, withId } from '../codec/compact/id-table.ts'
import { type MetFilter, timesMet } from '../codec/compact/met-filter.ts'
import { type Category, categories, type OfflinePolicy } from './vocabulary.ts'

/** Who has which role in an event: role → id of the person. */
export type Cast = Record<string, string>

/** A question that waits for an answer. Its text is already filled in, so that it does not change while the player thinks. */
export interface Question {
  eventId: string
  /** Game minute at which it was asked. */
  minute: number
  title: string
  message: string
  /** Id of the variant of the text in which it was asked, when the variant has one. */
  variant?: string
  cast: Cast
  policy: OfflinePolicy
  /** Game minute at which the default option is taken while the player is away; null when the clock waits for the player. */
  deadlineMinute: number | null
}

/** What the storyteller remembers in order to choose the next event. Days are days of the life. */
export interface Story {
  /** Days of the latest two questions, oldest first. */
  choiceDays: number[]
  /** Event → how often it came in this life, and on which day last; read with {@link seenOf}. */
  seen: IdTable
  /**
   * Event → how often it came in earlier lives, at most 4; at most `seenBeforeMax` events. Lives that began in an earlier release have it, and
   * the next restart adds it to `metBefore`.
   */
  seenBefore: IdTable
  /** How often each choice came in the earlier lives of the player and of the account, at most 3. Absent in a first life. */
  metBefore?: MetFilter
  /**
   * The fatigue of each category: 1 is added for each of its events, and the value halves every 30 days. Two numbers for each category, in
   * the order of `categories`: the value, and the day to which it refers. A flat list takes 0.3 KB, an object of pairs 1 KB.
   */
  fatigue: number[]
  /** Categories of the latest two questions, oldest first. Of a dilemma only the first step counts. */
  lastCategories: Category[]
  /** Sum of the importance of recent events. It halves every 21 days; `day` is the day to which the value refers. */
  tension: [value: number, day: number]
  /** Ids of the latest ambient lines, oldest first; at most `linesMax`. */
  lines: string[]
  /**
   * Message of the rules → how often it was told, so that its variants come in turn; at most `toldMax` messages. Absent in a life that has not
   * been told any since it came from an older release.
   */
  told?: IdTable
  /** Day up to which events with the trigger `waiting` have been drawn. */
  waitedDay: number
  /** Follow-ups on the agenda: agenda key → event and its cast. */
  pending: Record<string, { eventId: string; cast: Cast }>
  /** Number of follow-ups so far, for their keys. */
  pendingCount: number
}

/** The storyteller's memory at birth. */
export function noStory(): Story {
  return {
    choiceDays: [],
    seen: [],
    seenBefore: [],
    fatigue: categories.flatMap(() => [0, 0]),
    lastCategories: [],
    tension: [0, 0],
    lines: [],
    told: [],
    waitedDay: 0,
    pending: {},
    pendingCount: 0,
  }
}

/** Bits for a day of the life: 120 years have 43,829 days. */
const dayBits = 16

/** How often an event came in this life, and on which day last, in one integer; see {@link timesOf} and {@link lastDayOf}. */
export type Seen = number

/** How often an event came, and when last; 0 when it has not come. */
export function seenOf({ seen }: Story, eventId: string): Seen {
  return readId(seen, eventId) ?? 0
}

/** {@link seenOf} by the {@link idKey} of the event. */
export function seenOfKey({ seen }: Story, key: number): Seen {
  return readKey(seen, key) ?? 0
}

/** How often an event came in earlier lives, by the {@link idKey} of the event. */
export function timesBefore({ seenBefore, metBefore }: Story, key: number): number {
  return (readKey(seenBefore, key) ?? 0) + timesMet(metBefore, key)
}

/** How often it came. */
export function timesOf(seen: Seen): number {
  return seen >>> dayBits
}

/** On which day of the life it came last. */
export function lastDayOf(seen: Seen): number {
  return seen & ((1 << dayBits) - 1)
}

/** Higher counts are stored as this one, because a row of an {@link IdTable} has room for no more. */
const timesMax = 1500

/** The inverse of {@link timesOf} and {@link lastDayOf}. */
export function encodeSeen(times: number, lastDay: number): Seen {
  return (Math.min(timesMax, times) << dayBits) + lastDay
}

/** Notes that an event came on a day of the life. */
export function markSeen(story: Story, eventId: string, day: number): void {
  story.seen = withId(story.seen, eventId, encodeSeen(timesOf(seenOf(story, eventId)) + 1, day))
}

/** Number of events in this life. */
export function countEvents({ seen }: Story): number {
  return idRows(seen).reduce((sum, [, one]) => sum + timesOf(one), 0)
}
