import type { Effect } from '../catalogue/effect.ts'
import type { Place } from './schedule.ts'
import type { Cast } from './story.ts'

/** An appointment: something that takes place once, at a known time. Its consequences are data: effects of the catalogue's kinds. */
export interface OneTimeEvent {
  /** 'o1', 'o2', …. An id is never used again in this life. */
  id: string
  title: string
  /** The text that the player reads when it takes place. */
  message: string
  /** Game minute at which it begins. */
  minute: number
  /** Duration in game minutes; it ends on the day on which it begins. */
  minutes: number
  place: Place
  /** Applied when it takes place. */
  effects: readonly Effect[]
  /** The people to whom message and effects refer. */
  cast: Cast
}

/** Appointments to come. */
export interface Diary {
  /** At most `oneTimeEventsMax`, in the order in which they were made. */
  entries: OneTimeEvent[]
  /** Number of appointments so far in this life, for their ids. */
  count: number
}
