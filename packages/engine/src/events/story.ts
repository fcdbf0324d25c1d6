import type { Category, OfflinePolicy } from './event-definition.ts'

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
  /** Event → how often it came in this life, and the day of the last time. */
  seen: Record<string, [count: number, lastDay: number]>
  /** Event → how often it came in earlier lives. */
  seenBefore: Record<string, number>
  /** Category → how tired it is, and the day of that value; halves every 30 days. */
  fatigue: Record<string, [value: number, day: number]>
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
    seen: {},
    seenBefore: {},
    fatigue: {},
    lastCategories: [],
    tension: [0, 0],
    lines: [],
    waitedDay: 0,
    pending: {},
    pendingCount: 0,
  }
}
