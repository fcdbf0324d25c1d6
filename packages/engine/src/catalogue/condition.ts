import type { Habit } from '../life/body.ts'
import type { Diploma, EducationLevel } from '../life/education.ts'
import type { DebtKind, SpendingHabit } from '../life/finances.ts'
import type { DayTime, Place } from '../life/schedule.ts'
import type { StatisticName } from '../life/statistic-names.ts'
import type { Dimension, GaugeName, Interest, Relation, Season, Sex } from '../life/vocabulary.ts'

/** The player does an activity in addition to school or work. */
export interface ActivityCondition {
  readonly kind: 'activity'
  /** Id of the activity; any activity by default. */
  readonly activity?: string
  /** Lowest level, 1 to 5; 1 by default. */
  readonly level?: number
}

/** What a person of the cast feels for the player is within a range; affinity runs from −100 to 100. */
export interface AffinityCondition {
  readonly kind: 'affinity'
  /** A role of the cast. */
  readonly role: string
  /** Lowest value, included; −100 by default. */
  readonly from?: number
  /** Highest value, included; 100 by default. */
  readonly to?: number
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

/** It is one of these times of day. The morning begins at 6:00, the afternoon at 12:00, the evening at 17:00, the night at 22:00. */
export interface DayTimeCondition {
  readonly kind: 'dayTime'
  /** Times of day. */
  readonly in: readonly DayTime[]
}

/** The player owes at least this much. */
export interface DebtsCondition {
  readonly kind: 'debts'
  /** Integer cents, all of these kinds together. */
  readonly from: number
  /** Kinds of debt that count; all kinds by default. */
  readonly of?: readonly DebtKind[]
}

/** A person of the cast has died recently. For events that only fit while the loss is new. */
export interface DiedWithinCondition {
  readonly kind: 'diedWithin'
  /** A role of the cast. */
  readonly role: string
  /** Greatest number of days since the death, included. */
  readonly days: number
}

/** The player has completed this level of education, or a higher one. */
export interface DiplomaCondition {
  readonly kind: 'diploma'
  /** The lowest level. */
  readonly atLeast: Diploma
}

/** The player has a job. */
export interface EmployedCondition {
  readonly kind: 'employed'
  /** `false`: the player has no job. */
  readonly is: boolean
}

/** The player expects a child, by birth or adoption. */
export interface ExpectingCondition {
  readonly kind: 'expecting'
}

/** The player has worked on these career ladders for some time, in the present job or in earlier ones. */
export interface ExperienceCondition {
  readonly kind: 'experience'
  /** Ids of career ladders; one of them is enough. */
  readonly ladders: readonly string[]
  /** Lowest number of whole years, included; 1 by default. */
  readonly years?: number
}

/** How well the player and a person of the cast know each other is within a range; familiarity runs from 0 to 100. */
export interface FamiliarityCondition {
  readonly kind: 'familiarity'
  /** A role of the cast. */
  readonly role: string
  /** Lowest value, included; 0 by default. */
  readonly from?: number
  /** Highest value, included; 100 by default. */
  readonly to?: number
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
}

/** The player has a job that meets all of these requirements. */
export interface JobCondition {
  readonly kind: 'job'
  /** Ids of career ladders; any ladder by default. */
  readonly ladders?: readonly string[]
  /** Index of the rung, both ends included; 0 is the lowest rung. */
  readonly rung?: { readonly from?: number; readonly to?: number }
  /** Performance at work, 0 to 100, both ends included. */
  readonly performance?: { readonly from?: number; readonly to?: number }
  /** Whether the job is part-time; either by default. */
  readonly partTime?: boolean
  /** Least number of days in the job; 0 by default. */
  readonly days?: number
}

/** Two people of the cast are related to each other: a parent and a child, siblings, or both of the player's family. */
export interface KinshipCondition {
  readonly kind: 'kinship'
  /** A role of the cast. */
  readonly role: string
  /** Another role of the cast. */
  readonly to: string
  /** What the first is to the second. `family`: both are relatives of the player. */
  readonly as: 'child' | 'parent' | 'sibling' | 'family'
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

/** The player lives with the parents (or with others who took the player in), rents a home, or owns one. */
export interface LivesInCondition {
  readonly kind: 'livesIn'
  /** `parents` includes other people who took the player in. */
  readonly home: 'parents' | 'rented' | 'owned'
}

/**
 * A person of the cast lives in the player's home: a spouse or partner, children under 18, and, while the player lives with the parents,
 * those and siblings under 18.
 */
export interface LivesTogetherCondition {
  readonly kind: 'livesTogether'
  /** A role of the cast. */
  readonly role: string
  /** `false`: the person lives elsewhere, or is dead. */
  readonly is: boolean
}

/** The marks at the present school are within a range; marks run from 0 to 100. It does not hold for players who attend no school. */
export interface MarksCondition {
  readonly kind: 'marks'
  /** Lowest value, included; 0 by default. */
  readonly from?: number
  /** Highest value, included; 100 by default. */
  readonly to?: number
}

/** The money that the player can spend is within a range. */
export interface MoneyCondition {
  readonly kind: 'money'
  /** Integer cents, included; 0 by default. */
  readonly from?: number
  /** Integer cents, included; no limit by default. */
  readonly to?: number
}

/** It is one of these months. For texts that name one. */
export interface MonthCondition {
  readonly kind: 'month'
  /** Months, 1 to 12. */
  readonly in: readonly number[]
}

/** The condition does not hold. */
export interface NotCondition {
  readonly kind: 'not'
  /** The condition that must not hold. */
  readonly of: Condition
}

/** The player owns a thing from the store. */
export interface OwnsCondition {
  readonly kind: 'owns'
  /** Id of the item. */
  readonly item: string
  /** `false`: the player does not own it. */
  readonly is: boolean
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

/** The age of a person of the cast is within a range; for the dead, the age at death. */
export interface PersonAgeCondition {
  readonly kind: 'personAge'
  /** A role of the cast. */
  readonly role: string
  /** Lowest age in years, included; 0 by default. */
  readonly from?: number
  /** Highest age in years, included; no limit by default. */
  readonly to?: number
  /** The person is older than the player by at least this many years; with a negative number, younger by at most that many. */
  readonly olderBy?: number
}

/** A person of the cast is in a certain situation. */
export interface PersonIsCondition {
  readonly kind: 'personIs'
  /** A role of the cast. */
  readonly role: string
  /**
   * `away`: lives in another town. `ill`: has the illness that precedes death. `taken`: has a partner who is not the player. `parent`: has
   * children, the player's own included.
   */
  readonly as: 'away' | 'ill' | 'taken' | 'parent'
  /** `false`: the person is not. */
  readonly is: boolean
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

/** A person of the cast remembers something that the player did. An outcome's `remembers` creates such memories. */
export interface RecallsCondition {
  readonly kind: 'recalls'
  /** A role of the cast. */
  readonly role: string
  /** The text of the memory, exactly as the outcome's `remembers.as` has it. */
  readonly as: string
  /** It is at least this many days old; 0 by default. */
  readonly daysAgo?: number
}

/** A person of the cast is one of these to the player. For texts of events whose roles admit several. */
export interface RelationCondition {
  readonly kind: 'relation'
  /** A role of the cast. */
  readonly role: string
  /** Relations. */
  readonly in: readonly Relation[]
}

/** The life remembers something that the effect `remember` has noted. */
export interface RemembersCondition {
  readonly kind: 'remembers'
  /** The name that the effect has noted. */
  readonly what: string
  /** It was noted at least this many days ago; 0 by default. */
  readonly daysAgo?: number
  /** It was noted at most this many days ago; no limit by default. */
  readonly withinDays?: number
}

/** The player is retired. */
export interface RetiredCondition {
  readonly kind: 'retired'
  /** `false`: the player is not retired. */
  readonly is: boolean
}

/**
 * The player and a person of the cast could become a couple. Both are adult, alive, single and not related; the person is fond of the
 * player (affinity above 20) and can love the player's sex; the two have not separated within the last half year.
 */
export interface RomancePossibleCondition {
  readonly kind: 'romancePossible'
  /** A role of the cast. */
  readonly role: string
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

/** It is one of these seasons. They are those of the northern hemisphere; winter is December to February. */
export interface SeasonCondition {
  readonly kind: 'season'
  /** Seasons. */
  readonly in: readonly Season[]
}

/** The player is of this sex. */
export interface SexCondition {
  readonly kind: 'sex'
  /** The sex. */
  readonly is: Sex
}

/** The player has one of these spending habits. */
export interface SpendsCondition {
  readonly kind: 'spends'
  /** Spending habits. */
  readonly as: readonly SpendingHabit[]
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

/** A person of the cast works, from 18 to 65; perhaps in one of these trades. It does not hold for students, pupils and the retired. */
export interface TradeCondition {
  readonly kind: 'trade'
  /** A role of the cast. */
  readonly role: string
  /** Ids of career ladders; any work by default. */
  readonly ladders?: readonly string[]
}

/** The net worth of the player is within a range: money, savings and home, less the debts. */
export interface WealthCondition {
  readonly kind: 'wealth'
  /** Integer cents, included; no limit by default. */
  readonly from?: number
  /** Integer cents, included; no limit by default. */
  readonly to?: number
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
  | IllCondition
  | JobCondition
  | KinshipCondition
  | KnowsCondition
  | LikesCondition
  | LivesInCondition
  | LivesTogetherCondition
  | MarksCondition
  | MoneyCondition
  | MonthCondition
  | NotCondition
  | OwnsCondition
  | ParentCondition
  | PartneredCondition
  | PersonAgeCondition
  | PersonIsCondition
  | PlaceCondition
  | PractisedCondition
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
