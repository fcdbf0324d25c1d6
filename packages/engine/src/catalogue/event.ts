import type { Claim } from '../life/retention.ts'
import type { Place } from '../life/schedule.ts'
import type { Stage } from '../life/stage.ts'
import type { Category, GaugeName, OfflinePolicy, Relation, Sex } from '../life/vocabulary.ts'
import type { Condition } from './condition.ts'
import type { Effect } from './effect.ts'

/**
 * `message` tells; `question` asks and holds the clock; `dilemma` is a question that is a step of several (made from `dilemmas/`, see
 * `dilemma.ts`); `ambient` is a short line that makes a life feel lived: no choice, no memory, effects of a point or two (see `ambient.ts`).
 */
export type EventKind = 'message' | 'question' | 'dilemma' | 'ambient'

/**
 * One event, one file, data only. Texts are in the second person; `{name}`, `{lastname}`, `{age}` are the player's, and for a role of
 * the cast, say `friend`: `{friend}` is the first name, `{friend.they}`, `{friend.them}`, `{friend.their}` (capitalised: `{friend.They}`)
 * the pronouns, `{friend.relation}` the word for what they are, `{friend|is|are}` the verb that agrees.
 */
export interface EventDefinition {
  /** The file's name, for ever: saved lives refer to it. */
  readonly id: string
  readonly kind: EventKind
  readonly category: Category
  readonly title: string
  /** Stages in which it may come; and, more closely, the age in years (both ends included). */
  readonly stages: readonly Stage[]
  readonly age?: { readonly from?: number; readonly to?: number }
  /** Where the player must be. */
  readonly setting?: Place
  /** Roles that are filled from the life's people; the event cannot come while one stays empty. */
  readonly cast?: Readonly<Record<string, CastRole>>
  /** All must hold. */
  readonly conditions?: readonly Condition[]
  readonly trigger: Trigger
  /** Days until the same event may come again. */
  readonly cooldownDays?: number
  /** At most once a life. */
  readonly once?: boolean
  /** 1 (hardly worth telling) to 10 (changes everything). */
  readonly importance: number
  /** What becomes of the decision while the player is away. Required for questions. */
  readonly offline?: OfflinePolicy
  /** Variants of the text; one is drawn. */
  readonly text: readonly string[]
  readonly options?: readonly OptionDefinition[]
  /** For messages: what happens without a decision. */
  readonly effects?: readonly Effect[]
  readonly followUps?: readonly FollowUp[]
  /** For messages: what the player can claim with it (`claimEvent`). */
  readonly claim?: Claim
  readonly examples?: readonly EventExample[]
  /** Which step of which dilemma it is, from 1. */
  readonly dilemma?: { readonly id: string; readonly step: number }
}

/** Whether the event asks something. */
export function isChoice(definition: EventDefinition): boolean {
  return definition.kind === 'question' || definition.kind === 'dilemma'
}

export interface CastRole {
  readonly relation: Relation | readonly Relation[]
  readonly age?: { readonly from?: number; readonly to?: number }
  /** Alive is the default. */
  readonly status?: 'alive' | 'dead'
}

export type Trigger =
  /** Drawn by the storyteller, in proportion to the weight. */
  | { readonly kind: 'draw'; readonly weight: number; readonly modifiers?: readonly Modifier[] }
  /** Happens, while it can, after a waiting time with this median. */
  | { readonly kind: 'waiting'; readonly medianDays: number; readonly modifiers?: readonly Modifier[] }
  /** On a birthday. */
  | { readonly kind: 'birthday'; readonly years: number }
  /** On a holiday of the catalogue (made from `holidays/`, see `holiday.ts`). */
  | { readonly kind: 'holiday'; readonly holiday: string }
  /** On a date of the calendar. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  /** Only as another event's follow-up. */
  | { readonly kind: 'followUp' }

/** While `when` holds, the weight (or the speed of waiting) is multiplied. */
export interface Modifier {
  readonly when: Condition
  readonly times: number
}

export interface OptionDefinition {
  /** Unique in the event, for ever. */
  readonly id: string
  readonly text: string
  readonly energyCost?: number
  /** Integer cents. */
  readonly moneyCost?: number
  readonly diamondCost?: number
  /** All must hold for the option to be open; shown with the reason where one does not. */
  readonly conditions?: readonly Condition[]
  /** Chances sum to 1. */
  readonly outcomes: readonly OutcomeDefinition[]
}

export interface OutcomeDefinition {
  readonly chance: number
  /** What the player is told of this outcome beforehand: 'you win'. With it the odds are visible. */
  readonly odds?: string
  readonly text: readonly string[]
  readonly effects?: readonly Effect[]
  readonly followUps?: readonly FollowUp[]
  /** What someone of the cast will remember. */
  readonly remembers?: { readonly role: string; readonly as: string }
}

/** The event comes after a delay drawn between the two, in days, with the same cast. */
export interface FollowUp {
  readonly event: string
  readonly afterDays: readonly [number, number]
}

/** A worked example, which a test runs: the event falls, the option is chosen, the outcome is the one at `roll`. */
export interface EventExample {
  readonly given: {
    readonly age: number
    readonly sex?: Sex
    /** Integer cents. */
    readonly money?: number
    readonly gauges?: Readonly<Partial<Record<GaugeName, number>>>
    readonly memory?: readonly string[]
    readonly employed?: boolean
  }
  readonly choose?: string
  /** From 0 to 1 (excluded): where in the outcomes' chances the die falls. */
  readonly roll?: number
  readonly expect: {
    /** Change of each gauge named. */
    readonly gauges?: Readonly<Partial<Record<GaugeName, number>>>
    /** Change in cents. */
    readonly money?: number
    readonly remembers?: readonly string[]
    /** Part of the text that is told. */
    readonly says?: string
    readonly followUp?: string
  }
}
