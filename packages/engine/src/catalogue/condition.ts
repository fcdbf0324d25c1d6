import type { Habit } from '../life/body.ts'
import type { Diploma, EducationLevel } from '../life/education.ts'
import type { DebtKind, SpendingHabit } from '../life/finances.ts'
import type { DayTime, Place } from '../life/schedule.ts'
import type { StatisticName } from '../life/statistic-names.ts'
import type { GaugeName, Relation, Season, Sex } from '../life/vocabulary.ts'

/** The player does this activity beside school or work, or any at all; at this level at least. */
export interface ActivityCondition {
  readonly kind: 'activity'
  readonly activity?: string
  readonly level?: number
}

/** What someone of the cast feels for the player, −100 to 100, both ends included. */
export interface AffinityCondition {
  readonly kind: 'affinity'
  readonly role: string
  readonly from?: number
  readonly to?: number
}

/** Age in whole years, both ends included. */
export interface AgeCondition {
  readonly kind: 'age'
  readonly from?: number
  readonly to?: number
}

/** All of them hold. */
export interface AllCondition {
  readonly kind: 'all'
  readonly of: readonly Condition[]
}

/** At least one of them holds. */
export interface AnyCondition {
  readonly kind: 'any'
  readonly of: readonly Condition[]
}

/** It is one of these times of day: morning from 6, afternoon from 12, evening from 17, night from 22. */
export interface DayTimeCondition {
  readonly kind: 'dayTime'
  readonly in: readonly DayTime[]
}

/** The player owes at least so much, integer cents, of these kinds; of any where none is named. */
export interface DebtsCondition {
  readonly kind: 'debts'
  readonly from: number
  readonly of?: readonly DebtKind[]
}

/** Someone of the cast has died, no longer ago than so many days: for what is only told while it is new. */
export interface DiedWithinCondition {
  readonly kind: 'diedWithin'
  readonly role: string
  readonly days: number
}

/** The player has completed at least this level. */
export interface DiplomaCondition {
  readonly kind: 'diploma'
  readonly atLeast: Diploma
}

/** The player has a job (or, with `is: false`, has none). */
export interface EmployedCondition {
  readonly kind: 'employed'
  readonly is: boolean
}

/** A child is on its way. */
export interface ExpectingCondition {
  readonly kind: 'expecting'
}

/** How well the player knows someone of the cast, 0 to 100, both ends included. */
export interface FamiliarityCondition {
  readonly kind: 'familiarity'
  readonly role: string
  readonly from?: number
  readonly to?: number
}

/** A gauge stands between the two, both included. */
export interface GaugeCondition {
  readonly kind: 'gauge'
  readonly of: GaugeName
  readonly from?: number
  readonly to?: number
}

/** The player has a habit, is quitting it, or has given it up. `kept` unless stated. */
export interface HabitCondition {
  readonly kind: 'habit'
  readonly habit: string
  readonly mode?: Habit['mode']
}

/**
 * The player knows of a condition: that one, or any; with `untreated`, one that nothing is being done about; with `years`, one that they have
 * had for so long, known or not. With `not` around it, it keeps away what somebody who is ill for so long can no longer do.
 */
export interface IllCondition {
  readonly kind: 'ill'
  readonly illness?: string
  readonly untreated?: boolean
  readonly years?: number
}

/** The player has a job like this: on one of these ladders, on rungs between the two (0 is the lowest), with such a performance and so long. */
export interface JobCondition {
  readonly kind: 'job'
  readonly ladders?: readonly string[]
  readonly rung?: { readonly from?: number; readonly to?: number }
  readonly performance?: { readonly from?: number; readonly to?: number }
  readonly partTime?: boolean
  /** Days in the job at the least. */
  readonly days?: number
}

/** Someone of that relation is alive, or has died. Without a role in the cast: for that, the cast itself is the condition. */
export interface KnowsCondition {
  readonly kind: 'knows'
  readonly relation: Relation
  readonly status?: 'alive' | 'dead'
}

/** The player lives with the parents (or with those who took their place), in a rented home, or in one that is owned. */
export interface LivesInCondition {
  readonly kind: 'livesIn'
  readonly home: 'parents' | 'rented' | 'owned'
}

/** Marks at the school that is attended stand between the two, 0 to 100, both included. Nobody's who is at none. */
export interface MarksCondition {
  readonly kind: 'marks'
  readonly from?: number
  readonly to?: number
}

/** The player has so much, in integer cents, both ends included. */
export interface MoneyCondition {
  readonly kind: 'money'
  readonly from?: number
  readonly to?: number
}

/** It does not hold. */
export interface NotCondition {
  readonly kind: 'not'
  readonly of: Condition
}

/** The player owns a thing of the store (or, with `is: false`, does not). */
export interface OwnsCondition {
  readonly kind: 'owns'
  readonly item: string
  readonly is: boolean
}

/** The player has so many living children, both ends included; at least one where nothing is said. */
export interface ParentCondition {
  readonly kind: 'parent'
  readonly from?: number
  readonly to?: number
}

/** The player is half of a couple; of one that is dating, engaged or married, where that is asked for. */
export interface PartneredCondition {
  readonly kind: 'partnered'
  readonly as?: 'dating' | 'engaged' | 'married'
}

/** The player is at one of these places; the seed's condition on location. For a single place, an event's `setting` says the same. */
export interface PlaceCondition {
  readonly kind: 'place'
  readonly in: readonly Place[]
}

/** Someone of the cast remembers something that the player did: see an outcome's `remembers`. */
export interface RecallsCondition {
  readonly kind: 'recalls'
  readonly role: string
  readonly as: string
}

/** The life remembers something (see the effect `remember`), at least so many days old where that is given. */
export interface RemembersCondition {
  readonly kind: 'remembers'
  readonly what: string
  readonly daysAgo?: number
}

/** The player draws a pension (or not yet). */
export interface RetiredCondition {
  readonly kind: 'retired'
  readonly is: boolean
}

/** Nothing stands between the player and someone of the cast: adults, free, unrelated, fond of each other, and of a mind to. */
export interface RomancePossibleCondition {
  readonly kind: 'romancePossible'
  readonly role: string
}

/** The week has that routine (see the effect `startRoutine`), or has it not. */
export interface RoutineCondition {
  readonly kind: 'routine'
  readonly id: string
  readonly is: boolean
}

/** The year at the school that is attended: `from` counts from the first, `left` from the last (0 is the last). Nobody's who is at none. */
export interface SchoolYearCondition {
  readonly kind: 'schoolYear'
  readonly from?: number
  readonly to?: number
  /** At most so many years are left after this one. */
  readonly left?: number
}

/** It is one of these seasons. */
export interface SeasonCondition {
  readonly kind: 'season'
  readonly in: readonly Season[]
}

/** The player is female, or male. */
export interface SexCondition {
  readonly kind: 'sex'
  readonly is: Sex
}

/** The player has one of these ways with money. */
export interface SpendsCondition {
  readonly kind: 'spends'
  readonly as: readonly SpendingHabit[]
}

/** A figure of this life, or of all lives, has reached a value. */
export interface StatisticCondition {
  readonly kind: 'statistic'
  readonly of: StatisticName
  readonly from: number
  readonly allLives?: boolean
}

/** The player is at a school for one of these diplomas; `none` stands for being at no school. */
export interface StudiesCondition {
  readonly kind: 'studies'
  readonly for: readonly EducationLevel[]
}

/** It is Saturday or Sunday (or it is not). */
export interface WeekendCondition {
  readonly kind: 'weekend'
  readonly is: boolean
}

/** Today's plan holds work or school (or it does not). */
export interface WorkdayCondition {
  readonly kind: 'workday'
  readonly is: boolean
}

/** Every condition that content can state. */
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
  | FamiliarityCondition
  | GaugeCondition
  | HabitCondition
  | IllCondition
  | JobCondition
  | KnowsCondition
  | LivesInCondition
  | MarksCondition
  | MoneyCondition
  | NotCondition
  | OwnsCondition
  | ParentCondition
  | PartneredCondition
  | PlaceCondition
  | RecallsCondition
  | RemembersCondition
  | RetiredCondition
  | RomancePossibleCondition
  | RoutineCondition
  | SchoolYearCondition
  | SeasonCondition
  | SexCondition
  | SpendsCondition
  | StatisticCondition
  | StudiesCondition
  | WeekendCondition
  | WorkdayCondition

export type ConditionName = Condition['kind']
