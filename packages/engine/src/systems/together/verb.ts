import { clamp } from '@lifegrid/base/clamp'
import type { VerbId } from '@lifegrid/contract/shapes/verbs'
import type { DeedOutcome } from '../../catalogue/deed.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import type { GaugeName } from '../../life/vocabulary.ts'
import { familiarityAt } from '../people/familiarity.ts'
import { temperamentOf } from '../people/nature.ts'

/** The player and the person with whom something is to be done, at a game minute. */
export interface Pair {
  readonly life: Life
  readonly minute: number
  readonly person: Person
}

/** What the player has named besides the person. */
export interface Given {
  /** Integer cents. */
  readonly cents: number
  /** The second person of `introduce`. */
  readonly other?: Person
}

/** What an outcome changes: the person's affinity, how well the two know each other, and the player's gauges. */
export type Changes = Readonly<Partial<Record<'affinity' | 'familiarity' | Exclude<GaugeName, 'energy'>, number>>>

/** The chances of the outcomes before the two people are looked at: of a good one, and of a bad one among the rest. */
export interface Odds {
  readonly good: number
  readonly badOfRest: number
}

/**
 * Something that a player can do with a person: one file each in `verbs/`. What two verbs share is checked in `refuse-verb.ts` and carried out
 * in `carry-out.ts`.
 */
export interface Verb {
  readonly id: VerbId
  readonly energy: number
  /** What it costs, integer cents; 0 when absent. */
  readonly cents?: (pair: Pair) => number
  /** What the player names besides the person. */
  readonly takes?: 'sum' | 'person'
  /** Days until it can be done with the same person again. */
  readonly restDays: number
  /** The player's least age in years. */
  readonly fromAge: number
  /** The person's age in years, both ends included. */
  readonly theirAge?: { readonly from?: number; readonly to?: number }
  /** The least affinity; −100 when absent. */
  readonly affinityFrom?: number
  /** With whom: `living` when absent. */
  readonly with?: 'dead'
  /** `near`: not with those who live in another town. `apart`: not with those who live in the player's home. */
  readonly where?: 'near' | 'apart'
  /** Whether it is possible with someone to whom the player is not speaking. */
  readonly despiteQuarrel?: true
  /** Why it does not suit this person, now or later; then the verb is not shown. */
  refusesEver?(pair: Pair): Refusal | undefined
  /** Why it is not possible at the moment, apart from what all verbs check. */
  refusesNow?(pair: Pair): Refusal | undefined
  /** Why it is not possible with what the player has named. */
  refusesGiven?(pair: Pair, given: Given): Refusal | undefined
  readonly odds: Odds
  /** Added to the chance of a good outcome. */
  leaning?(pair: Pair, given: Given): number
  readonly outcomes: Readonly<Record<DeedOutcome, Changes>>
  /** What else follows, after the changes and before the message. It may tell another outcome than the one that was drawn. */
  follows?(turn: Turn, person: Person, outcome: DeedOutcome, given: Given): DeedOutcome
}

/**
 * The chance of a good outcome. It rises by a quarter of affinity, by a tenth of familiarity above 30, and by a tenth from a disagreeable to an
 * agreeable person. Example: base 0.6, affinity 60, familiarity 50, agreeableness 50 → 0.6 + 0.15 + 0.02 = 0.77.
 */
export function chanceOfGood(verb: Verb, pair: Pair, given: Given): number {
  const { life, minute, person } = pair
  const familiarity = familiarityAt(life, person, minute)
  const agreeableness = temperamentOf(person.nature)[3] as number
  const chance =
    verb.odds.good +
    person.affinity / 400 +
    (familiarity - 30) / 1000 +
    (agreeableness - 50) / 1000 +
    (verb.leaning?.(pair, given) ?? 0)
  return clamp(chance, 0.03, 0.97)
}
