import type { Effect } from '../catalogue/effect.ts'
import type { Place } from './schedule.ts'
import type { Cast } from './story.ts'

/** Something in the diary, once: the seed's oneTimeEvent. What its `completionFunc` did is data here: effects. */
export interface OneTimeEvent {
  /** 'o1', 'o2', …, never used again in this life. */
  id: string
  title: string
  /** What is told when it takes place. */
  message: string
  /** Game minute at which it begins. */
  minute: number
  /** How long it takes; it ends the same day. */
  minutes: number
  place: Place
  effects: readonly Effect[]
  cast: Cast
}

export interface Diary {
  /** By id; at most `oneTimeEventsMax`. */
  entries: OneTimeEvent[]
  /** Counts entries for their ids. */
  count: number
}
