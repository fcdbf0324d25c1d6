import type { Habit } from '../life/body.ts'
import type { Diploma, EducationLevel } from '../life/education.ts'
import type { Place } from '../life/schedule.ts'
import type { StatisticName } from '../life/statistic-names.ts'
import type { Dimension, GaugeName, Interest, Relation, Sex } from '../life/vocabulary.ts'
import type {
  DayTimeCondition,
  MonthCondition,
  SeasonCondition,
  WeekendCondition,
  WorkdayCondition,
  YearCondition,
} from './calendar-condition.ts'
import type {
  AffinityCondition,
  ArrangedCondition,
  DiedWithinCondition,
  FamiliarityCondition,
  KinshipCondition,
  LivesTogetherCondition,
  LoanCondition,
  PersonAgeCondition,
  PersonHasCondition,
  PersonIsCondition,
  QuarrelCondition,
  RecallsCondition,
  RelationCondition,
  RomancePossibleCondition,
  TradeCondition,
} from './cast-condition.ts'
import type {
  DebtsCondition,
  EmployedCondition,
  ExperienceCondition,
  JobCondition,
  LivesInCondition,
  MoneyCondition,
  OwnsCondition,
  RetiredCondition,
  SpendsCondition,
  WealthCondition,
} from './work-condition.ts'

/** The player does an activity in addition to school or work. */
export interface ActivityCondition {
  readonly kind: 'activity'
  /** Id of the activity; any activity by default. */
  readonly activity?: string
  /** Lowest level, 1 to 5; 1 by default. */
  readonly level?: number
}

/** The player's age in whole years is within a range. */
export interface AgeCondition {
  readonly kind: 'age'
  /** Lowest value, included; 0 by default. */
  readonly from?: number
  /** Highest value, included; no limit by default. */
  readonly to?: number
}

/** All of the conditions hold. */
export interface AllCondition {
  readonly kind: 'all'
  /** They are asked in this order. */
  readonly of: readonly Condition[]
}

/** At least one of the conditions holds. */
export interface AnyCondition {
  readonly kind: 'any'
  /** They are asked in this order. */
  readonly of: readonly Condition[]
}

/** The player has completed this level of education, or a higher one. */
export interface DiplomaCondition {
  readonly kind: 'diploma'
  /** The lowest level. */
  readonly atLeast: Diploma
}

/** The player expects a child, by birth or adoption. */
export interface ExpectingCondition {
  readonly kind: 'expecting'
}

/** A gauge is within a range; gauges run from 0 to 100. */
export interface GaugeCondition {
  readonly kind: 'gauge'
  /** The gauge. */
  readonly of: GaugeName
  /** Lowest value, included; 0 by default. */
  readonly from?: number
  /** Highest value, included; 100 by default. */
  readonly to?: number
}

/** The player has a habit, is quitting it, or has given it up. */
export interface HabitCondition {
  readonly kind: 'habit'
  /** Id of the habit. */
  readonly habit: string
  /** `kept` by default. */
  readonly mode?: Habit['mode']
  /** Lowest strength, 0 to 100; 0 by default. From 60 on, others notice; from 85 on, it rules the day. */
  readonly strength?: number
}

/**
 * The player has a health condition and knows it. Inside `not` with `years`, it excludes events that somebody who has been ill for long
 * can no longer take part in.
 */
export interface IllCondition {
  readonly kind: 'ill'
  /** Id of the health condition; any condition by default. */
  readonly illness?: string
  /** Only conditions that are not treated, or whose treatment has failed. */
  readonly untreated?: boolean
  /** Only conditions that began at least this many years ago. */
  readonly years?: number
  /** Only conditions of at least this severity: 2 moderate, 3 severe. */
  readonly severity?: 2 | 3
}

/**
 * The player has a living person of this relation, or has lost one. It needs no role in the cast; when the event has such a role, the cast
 * already ensures this.
 */
export interface KnowsCondition {
  readonly kind: 'knows'
  /** What the person is to the player. */
  readonly relation: Relation
  /** `alive` by default. */
  readonly status?: 'alive' | 'dead'
}

/** The player or a person of the cast likes something; everybody likes four things and dislikes two. */
export interface LikesCondition {
  readonly kind: 'likes'
  /** What is liked. */
  readonly interest: Interest
  /** A role of the cast; the player by default. */
  readonly role?: string
  /** `true`: it is disliked. */
  readonly dislikes?: boolean
}

/** The marks at the present school are within a range; marks run from 0 to 100. It does not hold for players who attend no school. */
export interface MarksCondition {
  readonly kind: 'marks'
  /** Lowest value, included; 0 by default. */
  readonly from?: number
  /** Highest value, included; 100 by default. */
  readonly to?: number
}

/** The condition does not hold. */
export interface NotCondition {
  readonly kind: 'not'
  /** The condition that must not hold. */
  readonly of: Condition
}

/** The number of living children of the player is within a range. */
export interface ParentCondition {
  readonly kind: 'parent'
  /** Lowest value, included; 1 by default. */
  readonly from?: number
  /** Highest value, included; no limit by default. */
  readonly to?: number
}

/** The player is in a relationship. */
export interface PartneredCondition {
  readonly kind: 'partnered'
  /** Only a relationship of this status; any status by default. */
  readonly as?: 'dating' | 'engaged' | 'married'
}

/** The player is at one of these places. For a single place, use the event's `setting`. */
export interface PlaceCondition {
  readonly kind: 'place'
  /** Places. */
  readonly in: readonly Place[]
}

/** The player does an activity, or has done it earlier in this life. For skills that stay. */
export interface PractisedCondition {
  readonly kind: 'practised'
  /** Id of the activity. */
  readonly activity: string
  /** Lowest level that was reached, 1 to 5; 1 by default. */
  readonly level?: number
}

/** The life remembers something that the effect `remember` has noted. */
export interface RemembersCondition {
  readonly kind: 'remembers'
  /** The name that the effect has noted. */
  readonly what: string
  /** A role of the cast: it was noted in an event with this person. For events that come back to something done with somebody. */
  readonly role?: string
  /** It was noted at least this many days ago; 0 by default. */
  readonly daysAgo?: number
  /** It was noted at most this many days ago; no limit by default. */
  readonly withinDays?: number
}

/** The player has a routine that the effect `startRoutine` has started. */
export interface RoutineCondition {
  readonly kind: 'routine'
  /** Id of the routine. */
  readonly id: string
  /** `false`: the player does not have it. */
  readonly is: boolean
}

/** The year at the present school is within a range. It does not hold for players who attend no school. */
export interface SchoolYearCondition {
  readonly kind: 'schoolYear'
  /** Lowest year, included, counted from 1; 1 by default. */
  readonly from?: number
  /** Highest year, included; no limit by default. */
  readonly to?: number
  /** At most this many years are left after the present one; 0 is the last year. */
  readonly left?: number
}

/** The player is of this sex. */
export interface SexCondition {
  readonly kind: 'sex'
  /** The sex. */
  readonly is: Sex
}

/** A statistic has reached a value. */
export interface StatisticCondition {
  readonly kind: 'statistic'
  /** Name of the statistic. */
  readonly of: StatisticName
  /** Lowest value, included. */
  readonly from: number
  /** Count all lives of the player; only the present life by default. */
  readonly allLives?: boolean
}

/** The player studies one of these majors, or has studied it. */
export interface StudiedCondition {
  readonly kind: 'studied'
  /** Ids of majors. */
  readonly majors: readonly string[]
  /** Only with the degree. */
  readonly graduated?: boolean
}

/** The player attends a school for one of these diplomas. */
export interface StudiesCondition {
  readonly kind: 'studies'
  /** `none` stands for attending no school. */
  readonly for: readonly EducationLevel[]
}

/**
 * A dimension of the temperament of the player or of a person of the cast is within a range. Each runs from 0 to 100 and is usually near the
 * middle: a quarter of all people is below 35, and a quarter above 65.
 */
export interface TemperamentCondition {
  readonly kind: 'temperament'
  /** The dimension. */
  readonly of: Dimension
  /** A role of the cast; the player by default. */
  readonly role?: string
  /** Lowest value, included; 0 by default. */
  readonly from?: number
  /** Highest value, included; 100 by default. */
  readonly to?: number
}

/** A condition that content can state. One file in `conditions/` evaluates each kind. */
export type Condition =
  | ActivityCondition
  | AffinityCondition
  | AgeCondition
  | AllCondition
  | AnyCondition
  | DayTimeCondition
  | DebtsCondition
  | DiedWithinCondition
  | DiplomaCondition
  | EmployedCondition
  | ExpectingCondition
  | ExperienceCondition
  | FamiliarityCondition
  | GaugeCondition
  | HabitCondition
  | ArrangedCondition
  | IllCondition
  | JobCondition
  | KinshipCondition
  | KnowsCondition
  | LikesCondition
  | LivesInCondition
  | LivesTogetherCondition
  | LoanCondition
  | MarksCondition
  | MoneyCondition
  | MonthCondition
  | NotCondition
  | OwnsCondition
  | ParentCondition
  | PartneredCondition
  | PersonAgeCondition
  | PersonHasCondition
  | PersonIsCondition
  | PlaceCondition
  | PractisedCondition
  | QuarrelCondition
  | RecallsCondition
  | RelationCondition
  | RemembersCondition
  | RetiredCondition
  | RomancePossibleCondition
  | RoutineCondition
  | SchoolYearCondition
  | SeasonCondition
  | SexCondition
  | SpendsCondition
  | StatisticCondition
  | StudiedCondition
  | StudiesCondition
  | TemperamentCondition
  | TradeCondition
  | WealthCondition
  | WeekendCondition
  | WorkdayCondition
  | YearCondition

/** The kinds of conditions. */
export type ConditionName = Condition['kind']
