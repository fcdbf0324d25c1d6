import type { Severity } from '../life/body.ts'
import type { DayKind, DayTime, Place } from '../life/schedule.ts'
import type { GaugeName } from '../life/vocabulary.ts'

/** Moves what someone of the cast feels for the player: the seed's −20 to +40 at a time, −100 to 100 in all. */
export interface AffinityEffect {
  readonly kind: 'affinity'
  readonly role: string
  readonly by: number
}

/** The player sends a form to a school, if nothing stands against it. The letter comes weeks later. */
export interface ApplyToSchoolEffect {
  readonly kind: 'applyToSchool'
  readonly school: string
}

/** Something goes into the diary; when its hour comes it is told, and has these effects on the same cast. The seed's oneTimeEvent. */
export interface AppointEffect {
  readonly kind: 'appoint'
  readonly title: string
  /** Told when it takes place; with the event's placeholders. */
  readonly message: string
  /** Game days; 0 is today. */
  readonly daysFromNow: number
  /** 0 to 23. */
  readonly hour: number
  readonly place: Place
  readonly effects: readonly Effect[]
}

/** The player and someone of the cast are a couple from now on; nothing where something stands between them. */
export interface BecomeCoupleEffect {
  readonly kind: 'becomeCouple'
  readonly role: string
}

/** A subject of another field, drawn among those of the school; late, it costs a year. Nothing where it is not open. */
export interface ChangeMajorEffect {
  readonly kind: 'changeMajor'
}

/** Borrows so much from the bank, integer cents: paid out now, paid back weekly over five years. */
export interface DebtEffect {
  readonly kind: 'debt'
  readonly by: number
}

/** The player leaves school without its diploma, where the law allows it. */
export interface DropOutEffect {
  readonly kind: 'dropOut'
}

/** A meal and a drink outside the daily routine. */
export interface EatEffect {
  readonly kind: 'eat'
}

/** The routine of that id is over; nothing where there is none. */
export interface EndRoutineEffect {
  readonly kind: 'endRoutine'
  readonly id: string
}

/** The player and the partner promise each other; nothing for those who have, or who have nobody. The event has told how. */
export interface EngageEffect {
  readonly kind: 'engage'
}

/** A doctor looks: what one has is found, and its treatment begins. */
export interface ExamineEffect {
  readonly kind: 'examine'
  /** Only this condition; every one otherwise. */
  readonly illness?: string
}

/** The player gets a condition, of a drawn severity unless one is stated. Nothing for those who have it. */
export interface FallIllEffect {
  readonly kind: 'fallIll'
  readonly illness: string
  readonly severity?: Severity
}

/** Time spent with someone of the cast: the seed's 5 to 20 at a time, 0 to 100 in all. */
export interface FamiliarityEffect {
  readonly kind: 'familiarity'
  readonly role: string
  readonly by: number
}

/** What the life remembered is over. */
export interface ForgetEffect {
  readonly kind: 'forget'
  readonly what: string
}

/** Moves one of the gauges, which stay within 0 and 100. */
export interface GaugeEffect {
  readonly kind: 'gauge'
  readonly of: GaugeName
  readonly by: number
}

/** The player starts in a job of the catalogue, leaving any other. Nothing for those who are retired. */
export interface HireEffect {
  readonly kind: 'hire'
  /** The career ladder. */
  readonly job: string
  /** Index of the rung, 0 to 4; the first where none is given. */
  readonly rung?: number
  readonly partTime?: boolean
}

/** The player takes up an activity, if nothing stands against it. */
export interface JoinActivityEffect {
  readonly kind: 'joinActivity'
  readonly activity: string
}

/** The job is gone; another is found some weeks later. Nothing for those without one. */
export interface LoseJobEffect {
  readonly kind: 'loseJob'
}

/** Moves the marks at the school that is attended; they drift back from there. Nothing for those who are at none. */
export interface MarksEffect {
  readonly kind: 'marks'
  readonly by: number
}

/** A friend comes into the life, about as old as the player. */
export interface MeetEffect {
  readonly kind: 'meet'
  readonly affinity: number
}

/** Gives or takes money, in integer cents; it never takes more than there is. */
export interface MoneyEffect {
  readonly kind: 'money'
  readonly by: number
}

/** The player moves into a home of the catalogue, or to the parents. Nothing where landlord or bank would refuse. */
export interface MoveHomeEffect {
  readonly kind: 'moveHome'
  readonly home: string
}

/** The couple parts; after a wedding that is a divorce, and the money is divided. Nothing for those who have nobody. */
export interface PartEffect {
  readonly kind: 'part'
}

/** Changes how well the work goes, 0 to 100. Nothing for those without a job. */
export interface PerformanceEffect {
  readonly kind: 'performance'
  readonly by: number
}

/** Moves what the player can do in an activity (in all of them, without one). Nothing for those who do not do it. */
export interface PracticeEffect {
  readonly kind: 'practice'
  readonly activity?: string
  readonly by: number
}

/** One rung up, whatever the rung asks for. Nothing for those at the top, in a part-time job, or in none. */
export interface PromoteEffect {
  readonly kind: 'promote'
}

/** The player begins an attempt to quit a habit. Nothing for those who do not keep it. */
export interface QuitHabitEffect {
  readonly kind: 'quitHabit'
  readonly habit: string
}

/** Multiplies the wage. Nothing for those without a job. */
export interface RaiseEffect {
  readonly kind: 'raise'
  readonly times: number
}

/** The player comes to own a thing of the store. Where there is no room, the oldest thing goes. */
export interface ReceiveItemEffect {
  readonly kind: 'receiveItem'
  readonly item: string
}

/** The life remembers it from now on; the condition `remembers` asks for it. */
export interface RememberEffect {
  readonly kind: 'remember'
  readonly what: string
}

/** The player takes up a habit. Whoever has it gets it a little stronger; whoever was quitting has relapsed. */
export interface StartHabitEffect {
  readonly kind: 'startHabit'
  readonly habit: string
}

/**
 * Something recurs from now on: the seed's scheduler, whose hours follow from its conditions. It takes the first free stretch of that time
 * of day; a week that has none, or is full of such things, stays as it is.
 */
export interface StartRoutineEffect {
  readonly kind: 'startRoutine'
  readonly id: string
  readonly title: string
  readonly place: Place
  readonly time: DayTime
  readonly days: DayKind | readonly number[]
  readonly minutes: number
  /** Taken out of the day's reach while it lies ahead. */
  readonly energy: number
}

/** Those who are engaged marry; nothing for anyone else. What the day costs is the option's business. */
export interface WedEffect {
  readonly kind: 'wed'
  readonly affinity: number
}

/** Weight in tenths of a kilogram, kept within 30 kg of the curve for age and sex. */
export interface WeightEffect {
  readonly kind: 'weight'
  readonly by: number
}

/** Every effect that content can state. */
export type Effect =
  | AffinityEffect
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
  | LoseJobEffect
  | MarksEffect
  | MeetEffect
  | MoneyEffect
  | MoveHomeEffect
  | PartEffect
  | PerformanceEffect
  | PracticeEffect
  | PromoteEffect
  | QuitHabitEffect
  | RaiseEffect
  | ReceiveItemEffect
  | RememberEffect
  | StartHabitEffect
  | StartRoutineEffect
  | WedEffect
  | WeightEffect

export type EffectName = Effect['kind']
