import type { EventDefinition } from './event.ts'

/** The date of a holiday in each year. Weekdays count from 0, which is Sunday. */
export type DateRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The n-th such weekday of the month, from 1; −1 is the last. */
  | { readonly kind: 'weekDay'; readonly month: number; readonly weekDay: number; readonly n: number }
  /** This many days after Easter Sunday; negative for days before it. */
  | { readonly kind: 'easter'; readonly days: number }

/** Age groups for which a holiday has different events. */
export const holidayAges = ['child', 'grown', 'old'] as const

export type HolidayAge = (typeof holidayAges)[number]

/** The event of one age group: a message, or a question if it has options. */
export type HolidayVariant = Pick<EventDefinition, 'text' | 'importance'> &
  Partial<Pick<EventDefinition, 'cast' | 'conditions' | 'effects' | 'options' | 'offline'>>

/** A holiday. One file of the content each. */
export interface HolidayDefinition {
  readonly id: string
  readonly title: string
  readonly date: DateRule
  readonly variants: Readonly<Record<HolidayAge, HolidayVariant>>
}
