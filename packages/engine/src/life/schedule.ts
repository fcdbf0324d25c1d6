import { minutesPerDay } from './limits.ts'

export const places = ['home', 'school', 'work', 'town'] as const

export type Place = (typeof places)[number]

/**
 * Something that recurs. Nothing is stepped: plan and location of any minute are read from the schedules in force, which change only when
 * a stage, a school or a job does.
 */
export interface Schedule {
  id: string
  title: string
  place: Place
  /** Minutes of the day, the end excluded. */
  from: number
  to: number
  /** Bit n for weekday n, 0 = Sunday. */
  weekDays: number
  /** Bit n for month n, 1 = January. */
  months: number
  /** Energy that it takes out of the day's reach while it lies ahead: see `energy.ts`. */
  energy: number
}

/** The seed's conditions on a schedule: a time of day, and days of the week. */
export const dayTimes = {
  morning: { from: 6 * 60, to: 12 * 60 },
  afternoon: { from: 12 * 60, to: 17 * 60 },
  evening: { from: 17 * 60, to: 22 * 60 },
  /** Until midnight, and from midnight to six: two pieces of one night. */
  night: { from: 22 * 60, to: minutesPerDay },
} as const

export type DayTime = keyof typeof dayTimes

export const dayKinds = { weekday: 0b0111110, workday: 0b0111110, weekend: 0b1000001, everyday: 0b1111111 } as const

export type DayKind = keyof typeof dayKinds
