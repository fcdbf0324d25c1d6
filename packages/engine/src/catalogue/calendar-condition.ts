import type { DayTime } from '../life/schedule.ts'
import type { Season } from '../life/vocabulary.ts'

/** Conditions on the time of day, the calendar and the day's plan. */

/** It is one of these times of day. The morning begins at 6:00, the afternoon at 12:00, the evening at 17:00, the night at 22:00. */
export interface DayTimeCondition {
  readonly kind: 'dayTime'
  /** Times of day. */
  readonly in: readonly DayTime[]
}

/** It is one of these months. For texts that name one. */
export interface MonthCondition {
  readonly kind: 'month'
  /** Months, 1 to 12. */
  readonly in: readonly number[]
}

/** It is one of these seasons. They are those of the northern hemisphere; winter is December to February. */
export interface SeasonCondition {
  readonly kind: 'season'
  /** Seasons. */
  readonly in: readonly Season[]
}

/** It is Saturday or Sunday. */
export interface WeekendCondition {
  readonly kind: 'weekend'
  /** `false`: it is a day from Monday to Friday. */
  readonly is: boolean
}

/** Today's plan contains work or school. */
export interface WorkdayCondition {
  readonly kind: 'workday'
  /** `false`: it contains neither. */
  readonly is: boolean
}

/** The year of the calendar is within a range. For things that have been invented, or are not in use any more. */
export interface YearCondition {
  readonly kind: 'year'
  /** First year, included. */
  readonly from?: number
  /** Last year, included. */
  readonly to?: number
}
