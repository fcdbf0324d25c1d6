import type { EventDefinition } from './event.ts'

/** When a holiday is. Week days count from 0 = Sunday. */
export type DateRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The n-th such weekday of the month; −1 is the last. */
  | { readonly kind: 'weekDay'; readonly month: number; readonly weekDay: number; readonly n: number }
  /** So many days from Easter Sunday. */
  | { readonly kind: 'easter'; readonly days: number }

/** The three ages at which a holiday is another thing. */
export const holidayAges = ['child', 'grown', 'old'] as const

export type HolidayAge = (typeof holidayAges)[number]

/** What happens on it at one of the ages: a message, or, with options, a question. */
export type HolidayVariant = Pick<EventDefinition, 'text' | 'importance'> &
  Partial<Pick<EventDefinition, 'cast' | 'conditions' | 'effects' | 'options' | 'offline'>>

/** One holiday, one file. */
export interface HolidayDefinition {
  readonly id: string
  readonly title: string
  readonly date: DateRule
  readonly variants: Readonly<Record<HolidayAge, HolidayVariant>>
}
