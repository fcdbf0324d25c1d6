import type { Claim } from '../life/rewards.ts'
import type { Place } from '../life/schedule.ts'
import type { Stage } from '../life/stage.ts'
import type { Category, GaugeName, OfflinePolicy, Relation, Sex } from '../life/vocabulary.ts'
import type { Condition } from './condition.ts'
import type { Effect } from './effect.ts'

/**
 * `message`: the player reads it. `question`: the player must choose an option, and the clock waits. `dilemma`: a question that is one step
 * of several; it is made from a {@link DilemmaDefinition}. `ambient`: a short line without a choice or lasting consequences; see
 * `story/ambient.ts`.
 */
export type EventKind = 'message' | 'question' | 'dilemma' | 'ambient'

/**
 * An event. One file of the content each. Texts are in the second person and can contain placeholders: `{name}`, `{lastname}` and `{age}`
 * refer to the player. For a role of the cast, such as `friend`, `{friend}` is the first name and `{friend.lastname}` the last; `{friend.they}`, `{friend.them}`,
 * `{friend.their}`, `{friend.theirs}` and `{friend.themself}` are pronouns (`{friend.They}` is capitalised); `{friend.relation}` is what
 * the person is to the player; `{friend|is|are}` is the form of the verb that agrees.
 * `{ago.the-boat}` is how long ago the life noted the memory `the-boat`, such as 'three years ago'; the event needs the condition `remembers`.
 */
export interface EventDefinition {
  /** The name of the file. It never changes, because saved lives refer to it. */
  readonly id: string
  readonly kind: EventKind
  readonly category: Category
  readonly title: string
  /** Stages of life in which it can come. */
  readonly stages: readonly Stage[]
  /** Age in years at which it can come, both ends included. */
  readonly age?: { readonly from?: number; readonly to?: number }
  /** The place where the player must be. */
  readonly setting?: Place
  /** Roles, each filled with a different person of the life. The event can come only if every role can be filled. */
  readonly cast?: Readonly<Record<string, CastRole>>
  /** Conditions for it to come; all must hold. */
  readonly conditions?: readonly Condition[]
  readonly trigger: Trigger
  /** Days until the same event can come again. */
  readonly cooldownDays?: number
  /** Whether it comes at most once in a life. */
  readonly once?: boolean
  /** 1 (trivial) to 10 (changes the life). From 7 on, a question is never decided on the player's behalf. */
  readonly importance: number
  /** What happens to the question while the player is away. Required for questions. */
  readonly offline?: OfflinePolicy
  /** Variants of the text; one is drawn among those that fit. An event whose variants all have conditions comes only while one fits. */
  readonly text: readonly TextVariant[]
  readonly options?: readonly OptionDefinition[]
  /** For messages: their consequences. */
  readonly effects?: readonly Effect[]
  /** For messages: events that come later. */
  readonly followUps?: readonly FollowUp[]
  /** For messages: a reward that the player can claim (command `claimEvent`). */
  readonly claim?: Claim
  readonly examples?: readonly EventExample[]
  /** For dilemmas: which step of which dilemma it is; steps count from 1. */
  readonly dilemma?: { readonly id: string; readonly step: number }
}

/** A variant of an event's text. A plain string always fits. */
export type TextVariant =
  | string
  | {
      /** A name, unique within the event, by which outcomes refer to the variant (`of`). */
      readonly id?: string
      /** What makes the text true: the month that it names, the thing, the relation. All must hold for the variant to be drawn. */
      readonly when?: readonly Condition[]
      readonly text: string
    }

/** A variant of an outcome's text. A plain string always fits. */
export type OutcomeText =
  | string
  | {
      /** Ids of the variants of the question that this text answers; all of them by default. */
      readonly of?: readonly string[]
      /** Conditions for the variant to be drawn; all must hold when the player answers, before the costs are paid. */
      readonly when?: readonly Condition[]
      readonly text: string
    }

/** Whether the player has to choose an option. */
export function isChoice(definition: EventDefinition): boolean {
  return definition.kind === 'question' || definition.kind === 'dilemma'
}

/** Whom a role can be filled with. */
export interface CastRole {
  readonly relation: Relation | readonly Relation[]
  /** The person's age in years, both ends included; for the dead, the age at death. */
  readonly age?: { readonly from?: number; readonly to?: number }
  /** `alive` by default. */
  readonly status?: 'alive' | 'dead'
  /** The person has a memory with this text: what an outcome's `remembers.as` or a message `together.recalls-…` has. */
  readonly recalls?: string
  /** The player and the person are not on speaking terms. */
  readonly quarreled?: true
  /** The person owes the player money. */
  readonly owes?: true
}

/** When an event comes. */
export type Trigger =
  /** The storyteller draws it with a chance in proportion to its weight. */
  | { readonly kind: 'draw'; readonly weight: number; readonly modifiers?: readonly Modifier[] }
  /** It comes after a random waiting time with this median, counted while it can come. */
  | { readonly kind: 'waiting'; readonly medianDays: number; readonly modifiers?: readonly Modifier[] }
  /** On a birthday. */
  | { readonly kind: 'birthday'; readonly years: number }
  /** On a holiday of the catalogue. Such events are made from {@link HolidayDefinition}. */
  | { readonly kind: 'holiday'; readonly holiday: string }
  /** On a date of the calendar. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number }
  /** Only as another event's follow-up. */
  | { readonly kind: 'followUp' }

/** While `when` holds, the weight is multiplied by `times`; for the trigger `waiting`, the time passes faster by that factor. */
export interface Modifier {
  readonly when: Condition
  readonly times: number
}

/** While `when` holds as the player answers, the outcome is likelier (`times` above 1) or less likely by that factor, 0.1 to 10. */
export interface OutcomeModifier extends Modifier {
  /**
   * The reason that the player is shown with visible odds, as it stands after "because": 'you play the piano'. The condition's own words by
   * default.
   */
  readonly why?: string
}

/** One of the answers to a question. */
export interface OptionDefinition {
  /** Unique within the event. It never changes. */
  readonly id: string
  readonly text: string
  readonly energyCost?: number
  /** Integer cents. */
  readonly moneyCost?: number
  readonly diamondCost?: number
  /** Conditions for the option to be available; all must hold. When one does not, clients show the option with the reason. */
  readonly conditions?: readonly Condition[]
  /** What can come of it. The chances sum to 1; with outcomes that belong to variants of the question, they do so for each variant. */
  readonly outcomes: readonly OutcomeDefinition[]
}

export interface OutcomeDefinition {
  /** 0 to 1, before the modifiers. */
  readonly chance: number
  /**
   * What makes it likelier or less likely. Each chance is multiplied by the factors of its modifiers that hold, and then all chances of the
   * option are scaled so that they sum to 1 again.
   */
  readonly modifiers?: readonly OutcomeModifier[]
  /** Ids of the variants of the question after which it can come; all of them by default. */
  readonly of?: readonly string[]
  /** A name for this outcome, such as 'you win'. With it, the player sees the resulting chance before choosing, and the reasons for it. */
  readonly odds?: string
  /** Variants of the text; one is drawn among those that fit. For each variant of the question one of them fits without conditions. */
  readonly text: readonly OutcomeText[]
  readonly effects?: readonly Effect[]
  readonly followUps?: readonly FollowUp[]
  /** Gives a person of the cast a memory, which the condition `recalls` asks for. */
  readonly remembers?: { readonly role: string; readonly as: string }
}

/** Another event that comes later, with the same cast. */
export interface FollowUp {
  /** Id of the event. */
  readonly event: string
  /** Days until it comes, drawn between the two. */
  readonly afterDays: readonly [number, number]
}

/** An example that a test runs: in the given situation the event comes, the option is chosen, and the expected changes follow. */
export interface EventExample {
  readonly given: {
    readonly age: number
    readonly sex?: Sex
    /** Integer cents. */
    readonly money?: number
    readonly gauges?: Readonly<Partial<Record<GaugeName, number>>>
    /** What the life remembers. */
    readonly memory?: readonly string[]
    readonly employed?: boolean
    /** Id of the variant in which the question is asked; by default one is drawn. */
    readonly variant?: string
  }
  /** Id of the option that is chosen. */
  readonly choose?: string
  /** A number from 0 to 1 (excluded) that selects the outcome: the first whose cumulative chance is above it. */
  readonly roll?: number
  readonly expect: {
    /** Change of gauges. */
    readonly gauges?: Readonly<Partial<Record<GaugeName, number>>>
    /** Change of money, integer cents. */
    readonly money?: number
    /** What the life remembers afterwards. */
    readonly remembers?: readonly string[]
    /** A part of the resulting text. */
    readonly says?: string
    /** Id of an event that is scheduled as a follow-up. */
    readonly followUp?: string
  }
}
