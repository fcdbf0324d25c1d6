import { minutesPerDay } from './limits.ts'

/** Where the player can be. */
export const places = ['home', 'school', 'work', 'town'] as const

export type Place = (typeof places)[number]

/** A recurring entry of the daily plan. The plan and the player's place at a minute are calculated from these entries. */
export interface Schedule {
  /** Unique within the life: 'school', 'job', 'activity:…', 'routine:…'. */
  id: string
  title: string
  place: Place
  /** Minute of the day at which it begins, 0 to 1439. */
  from: number
  /** Minute of the day at which it is over. */
  to: number
  /** Days of the week as bits: bit n for weekday n, 0 is Sunday. */
  weekDays: number
  /** Months as bits: bit n for month n, 1 is January. */
  months: number
  /** Energy reserved for it until it is over: on that day the player cannot spend it on choices. See `systems/body/energy.ts`. */
  energy: number
}

/** Times of day, in minutes of the day; `to` is excluded. */
export const dayTimes = {
  morning: { from: 6 * 60, to: 12 * 60 },
  afternoon: { from: 12 * 60, to: 17 * 60 },
  evening: { from: 17 * 60, to: 22 * 60 },
  /** The part until midnight. The part from midnight to 6:00 is before `morning`. */
  night: { from: 22 * 60, to: minutesPerDay },
} as const

export type DayTime = keyof typeof dayTimes

/** Kinds of days, as bits of {@link Schedule.weekDays}. */
export const dayKinds = { weekday: 0b0111110, workday: 0b0111110, weekend: 0b1000001, everyday: 0b1111111 } as const

export type DayKind = keyof typeof dayKinds
