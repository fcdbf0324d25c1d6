import type { Catalogue } from '../../catalogue/catalogue.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { epochDayAt } from '../../core/time.ts'
import { burdensOf, whyNoVerb } from '../body/impairment.ts'
import { whyNotWithThem } from '../people/troubles.ts'
import type { Pair, Verb } from './verb.ts'

/** Why an illness of the player or of the person stands against it; undefined if none does. */
export function refuseUnwell(verb: Verb, { life, minute, person }: Pair, catalogue: Catalogue): Refusal | undefined {
  const because =
    whyNoVerb(burdensOf(life, catalogue, minute), verb.id) ??
    whyNotWithThem(catalogue, person, verb.id, epochDayAt(life, minute))
  return because === undefined ? undefined : refusal('not_for_you', 'body.taken', { because })
}
