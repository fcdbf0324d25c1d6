import type { Severity } from '../life/body.ts'
import type { DayKind, DayTime, Place } from '../life/schedule.ts'
import type { Arrangement, GaugeName } from '../life/vocabulary.ts'

/** Changes what a person of the cast feels for the player. Affinity stays within −100 and 100. */
export interface AffinityEffect {
  readonly kind: 'affinity'
  /** A role of the cast. */
  readonly role: string
  /** −20 to 40. */
  readonly by: number
}

/**
 * Arranges where a person of the cast lives and who looks after them. Of a minor child of parted parents: `sole`, with the player; `shared`;
 * `elsewhere`, with the other parent, to whom the player then pays support. Of a grown child or an old relative: `taken-in`, in the player's
 * home. Of an old relative: `aide` and `residence`, which cost money every week. `usual` ends it. Nothing happens if it does not suit the
 * person.
 */
export interface ArrangeEffect {
  readonly kind: 'arrange'
  /** A role of the cast. */
  readonly role: string
  readonly as: Arrangement | 'usual'
}

/** The player applies to a school, if they meet its requirements. The answer comes weeks later. */
export interface ApplyToSchoolEffect {
  readonly kind: 'applyToSchool'
  /** Id of the school. */
  readonly school: string
}

/** Makes an appointment in the diary. When its time comes, it takes place if the people of the cast who were alive still are. */
export interface AppointEffect {
  readonly kind: 'appoint'
  /** Shown in the daily plan and in the feed. */
  readonly title: string
  /** The text that the player reads when it takes place. It can contain the event's placeholders. */
  readonly message: string
  /** 0 to 365; 0 is today. An hour of today that has passed means tomorrow. */
  readonly daysFromNow: number
  /** 0 to 23. */
  readonly hour: number
  /** Where it takes place. */
  readonly place: Place
  /** Applied when it takes place, with the same cast. */
  readonly effects: readonly Effect[]
}

/** The player and a person of the cast become a couple. Nothing happens if that is not possible (see the condition `romancePossible`). */
export interface BecomeCoupleEffect {
  readonly kind: 'becomeCouple'
  /** A role of the cast. */
  readonly role: string
}

/**
 * The player changes to a random major of another field at the present school. After half of the years this costs one more year. Nothing
 * happens if no other major is open.
 */
export interface ChangeMajorEffect {
  readonly kind: 'changeMajor'
}

/** The player borrows money from the bank, to be repaid weekly over five years. */
export interface DebtEffect {
  readonly kind: 'debt'
  /** Integer cents, up to 5,000,000. */
  readonly by: number
}

/** The player leaves school without the diploma, if the law allows it. */
export interface DropOutEffect {
  readonly kind: 'dropOut'
}

/** The player eats and drinks something outside the daily routine. */
export interface EatEffect {
  readonly kind: 'eat'
}

/** Ends a routine. Nothing happens if the player does not have it. */
export interface EndRoutineEffect {
  readonly kind: 'endRoutine'
  /** Id of the routine. */
  readonly id: string
}

/** The player and the partner become engaged. Nothing happens unless the two are dating. The event itself tells how it comes about. */
export interface EngageEffect {
  readonly kind: 'engage'
}

/** A doctor examines the player. Unknown health conditions are found, and those that can be treated are treated. */
export interface ExamineEffect {
  readonly kind: 'examine'
  /** Id of the only condition that is looked for; all conditions by default. */
  readonly illness?: string
}

/** The player gets a health condition. Nothing happens if the player has it already. */
export interface FallIllEffect {
  readonly kind: 'fallIll'
  /** Id of the health condition. */
  readonly illness: string
  /** 1 mild, 2 moderate, 3 severe; random by default. */
  readonly severity?: Severity
}

/** Changes how well the player and a person of the cast know each other. Familiarity stays within 0 and 100. */
export interface FamiliarityEffect {
  readonly kind: 'familiarity'
  /** A role of the cast. */
  readonly role: string
  /** −20 to 20. */
  readonly by: number
}

/** The life forgets something that the effect `remember` has noted. */
export interface ForgetEffect {
  readonly kind: 'forget'
  /** The name that was noted. */
  readonly what: string
}

/** Changes a gauge. Gauges stay within 0 and 100. */
export interface GaugeEffect {
  readonly kind: 'gauge'
  /** The gauge. */
  readonly of: GaugeName
  /** −40 to 40. */
  readonly by: number
}

/** The player starts a job, and leaves the present one. Nothing happens if the player is retired. */
export interface HireEffect {
  readonly kind: 'hire'
  /** Id of the career ladder. */
  readonly job: string
  /** Index of the rung, 0 (the lowest, and the default) to 4. */
  readonly rung?: number
  /** `false` by default. */
  readonly partTime?: boolean
}

/** The player takes up an activity, if they meet its requirements. */
export interface JoinActivityEffect {
  readonly kind: 'joinActivity'
  /** Id of the activity. */
  readonly activity: string
}

/**
 * The player lends a person of the cast money, at most the cash. Months later the person pays it back, or does not. Nothing happens when they
 * are the player's partner, who has the same purse.
 */
export interface LendEffect {
  readonly kind: 'lend'
  /** A role of the cast. */
  readonly role: string
  /** Integer cents, up to 5,000,000. */
  readonly cents: number
}

/** The player is laid off, and finds another job some weeks later. Nothing happens if the player has no job. */
export interface LoseJobEffect {
  readonly kind: 'loseJob'
}

/** The player and a person of the cast are on speaking terms again. Nothing happens without a quarrel. */
export interface MakeUpEffect {
  readonly kind: 'makeUp'
  /** A role of the cast. */
  readonly role: string
}

/** Changes the marks at the present school. They drift back afterwards. Nothing happens if the player attends no school. */
export interface MarksEffect {
  readonly kind: 'marks'
  /** −20 to 20. */
  readonly by: number
}

/**
 * The player gets a new friend, whose age differs from the player's by a year at most. Nothing happens if the player knows too many people
 * already.
 */
export interface MeetEffect {
  readonly kind: 'meet'
  /** The friend's affinity at the beginning, 0 to 60. */
  readonly affinity: number
}

/** Gives money to the player, or takes it. No more is taken than the player has. */
export interface MoneyEffect {
  readonly kind: 'money'
  /** Integer cents, −5,000,000 to 5,000,000. */
  readonly by: number
}

/** The player moves to another home. Nothing happens if the landlord or the bank would refuse. */
export interface MoveHomeEffect {
  readonly kind: 'moveHome'
  /** Id of the home; `parents` for the parents' home. */
  readonly home: string
}

/** The couple separates. A married couple is divorced, and its property divided. Nothing happens if the player is single. */
export interface PartEffect {
  readonly kind: 'part'
}

/** Changes the performance at work, which stays within 0 and 100. Nothing happens if the player has no job. */
export interface PerformanceEffect {
  readonly kind: 'performance'
  /** −40 to 40. */
  readonly by: number
}

/** Changes the performance in an activity, which stays within 0 and 100. Nothing happens if the player does not do it. */
export interface PracticeEffect {
  readonly kind: 'practice'
  /** Id of the activity; all current activities by default. */
  readonly activity?: string
  /** −20 to 20. */
  readonly by: number
}

/**
 * The player is promoted by one rung, whatever the rung requires. Nothing happens on the highest rung, in a part-time job, or without a
 * job.
 */
export interface PromoteEffect {
  readonly kind: 'promote'
}

/** From now on the player and a person of the cast are not on speaking terms. Nothing changes if they were not before. */
export interface QuarrelEffect {
  readonly kind: 'quarrel'
  /** A role of the cast. */
  readonly role: string
  /** Who begins it. A person who began it may say sorry. */
  readonly by: 'player' | 'person'
}

/** The player starts an attempt to quit a habit. Nothing happens if the player does not have the habit, or is quitting it already. */
export interface QuitHabitEffect {
  readonly kind: 'quitHabit'
  /** Id of the habit. */
  readonly habit: string
}

/** Multiplies the wage. Nothing happens if the player has no job. */
export interface RaiseEffect {
  readonly kind: 'raise'
  /** Factor, 0.7 to 1.5. */
  readonly times: number
}

/** The player gets a thing from the store without paying. If the player owns too many things, the oldest one is dropped. */
export interface ReceiveItemEffect {
  readonly kind: 'receiveItem'
  /** Id of the item. */
  readonly item: string
}

/** The life remembers something from now on. The condition `remembers` asks for it. */
export interface RememberEffect {
  readonly kind: 'remember'
  /** Any name; the same name in effects and conditions means the same thing. */
  readonly what: string
}

/** A person of the cast pays back a part of what they owe the player, and the rest is forgiven. Nothing happens without a loan. */
export interface SettleLoanEffect {
  readonly kind: 'settleLoan'
  /** A role of the cast. */
  readonly role: string
  /** The part that is paid, 0 to 1. */
  readonly paid: number
}

/** The player takes up a habit. If the player has it already, it gets stronger; if the player is quitting it, this is a relapse. */
export interface StartHabitEffect {
  readonly kind: 'startHabit'
  /** Id of the habit. */
  readonly habit: string
}

/**
 * Adds a weekly routine to the daily plan, in the first free stretch of the given time of day. Nothing happens if there is no free
 * stretch, or if the player has six routines already.
 */
export interface StartRoutineEffect {
  readonly kind: 'startRoutine'
  /** Id of the routine. The condition `routine` and the effect `endRoutine` refer to it. */
  readonly id: string
  /** Shown in the daily plan. */
  readonly title: string
  /** Where it takes place. */
  readonly place: Place
  /** The time of day in which a free stretch is looked for. */
  readonly time: DayTime
  /** A kind of days, or weekdays by number (0 is Sunday). */
  readonly days: DayKind | readonly number[]
  /** Duration. */
  readonly minutes: number
  /** Energy reserved for it on its days, 0 to 15: it cannot be spent on choices before the routine is over. */
  readonly energy: number
}

/** The player and the partner marry. Nothing happens unless the two are engaged. The option itself states what the wedding costs. */
export interface WedEffect {
  readonly kind: 'wed'
  /** By how much the partner's affinity rises, 10 to 40. */
  readonly affinity: number
}

/** Changes the weight, which stays within 30 kg of the curve for age and sex. */
export interface WeightEffect {
  readonly kind: 'weight'
  /** Tenths of a kilogram, −100 to 100. */
  readonly by: number
}

/** An effect that content can state. One file in `effects/` applies each kind. */
export type Effect =
  | AffinityEffect
  | ArrangeEffect
  | ApplyToSchoolEffect
  | AppointEffect
  | BecomeCoupleEffect
  | ChangeMajorEffect
  | DebtEffect
  | DropOutEffect
  | EatEffect
  | EndRoutineEffect
  | EngageEffect
  | ExamineEffect
  | FallIllEffect
  | FamiliarityEffect
  | ForgetEffect
  | GaugeEffect
  | HireEffect
  | JoinActivityEffect
  | LendEffect
  | LoseJobEffect
  | MakeUpEffect
  | MarksEffect
  | MeetEffect
  | MoneyEffect
  | MoveHomeEffect
  | PartEffect
  | PerformanceEffect
  | PracticeEffect
  | PromoteEffect
  | QuarrelEffect
  | QuitHabitEffect
  | RaiseEffect
  | ReceiveItemEffect
  | RememberEffect
  | SettleLoanEffect
  | StartHabitEffect
  | StartRoutineEffect
  | WedEffect
  | WeightEffect

/** The kinds of effects. */
export type EffectName = Effect['kind']
