import { inDays } from '../../core/phrases.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { ageAt } from '../../core/time.ts'
import { isQuarreled } from '../../life/person.ts'
import { adultAge } from '../../life/stage.ts'
import { isChild, isParent, isPartner, isSibling } from '../../life/vocabulary.ts'
import { homeByArrangement } from '../home/arrangements.ts'
import { livesWithOthers } from '../home/family-homes.ts'
import { ageOfPerson } from '../love/romance-rules.ts'
import { refuseEnergy, refuseMoney } from '../money/affordable.ts'
import { daysToRest } from './rest.ts'
import type { Given, Pair, Verb } from './verb.ts'

/** Whether the two live in the same home. */
export function sharesHome({ life, minute, person }: Pair): boolean {
  if (person.diedDay !== null || person.away === true) return false
  if (isPartner(person.relation)) return true
  const arranged = homeByArrangement(person, ageOfPerson(life, person, minute) < adultAge)
  if (arranged !== undefined) return arranged
  if (isChild(person.relation)) return ageOfPerson(life, person, minute) < adultAge
  if (isParent(person.relation)) return life.finances.home === 'parents'
  if (!isSibling(person.relation)) return false
  return livesWithOthers(life) && ageAt(life, minute) < adultAge && ageOfPerson(life, person, minute) < adultAge
}

/** Why the verb never suits this person, whatever changes about the two; undefined if it does. */
export function refuseEver(verb: Verb, pair: Pair): Refusal | undefined {
  const { person } = pair
  if (verb.with === 'dead' && person.diedDay === null)
    return refusal('not_for_you', 'together.person-lives', { person })
  if (verb.with !== 'dead' && person.diedDay !== null) return refusal('person_dead', 'together.person-dead', { person })
  return verb.refusesEver?.(pair)
}

/** Why the player cannot do this with the person now; undefined if they can. What the player names besides is checked by `refuseGiven`. */
export function refuseVerb(verb: Verb, pair: Pair): Refusal | undefined {
  const { life, minute, person } = pair
  return (
    refuseEver(verb, pair) ??
    refuseAge(verb, pair) ??
    refusePlace(verb, pair) ??
    (isQuarreled(person) && verb.despiteQuarrel !== true
      ? refusal('person_unavailable', 'together.not-speaking', { person })
      : undefined) ??
    verb.refusesNow?.(pair) ??
    (person.affinity < (verb.affinityFrom ?? -100)
      ? refusal('not_close_enough', 'together.bond-too-weak', { person })
      : undefined) ??
    refuseRest(verb, pair) ??
    refuseEnergy(life, minute, verb.energy) ??
    refuseMoney(life, minute, verb.cents?.(pair) ?? 0)
  )
}

/** Why it is not possible with the sum or the second person that the player has named. */
export function refuseGiven(verb: Verb, pair: Pair, given: Given): Refusal | undefined {
  return (
    verb.refusesGiven?.(pair, given) ??
    (verb.takes === 'sum' ? refuseMoney(pair.life, pair.minute, given.cents) : undefined)
  )
}

function refuseAge(verb: Verb, pair: Pair): Refusal | undefined {
  const { life, minute, person } = pair
  if (ageAt(life, minute) < verb.fromAge) return refusal('too_young', 'together.too-young', { age: verb.fromAge })
  const { from = 0, to = 200 } = verb.theirAge ?? {}
  const age = ageOfPerson(life, person, minute)
  if (age < from) return refusal('person_unavailable', 'together.person-too-young', { person, age: from })
  return age > to ? refusal('person_unavailable', 'together.person-too-old', { person, age: to }) : undefined
}

function refusePlace(verb: Verb, pair: Pair): Refusal | undefined {
  const { person } = pair
  const together = sharesHome(pair)
  if (verb.where === 'apart' && together) return refusal('not_for_you', 'together.same-home', { person })
  if (verb.where === 'near' && !together && person.away === true)
    return refusal('person_unavailable', 'together.lives-elsewhere', { person })
  return undefined
}

function refuseRest({ id, restDays }: Verb, { person, minute }: Pair): Refusal | undefined {
  const days = daysToRest(person, id, restDays, minute)
  return days > 0 ? refusal('too_soon', 'together.too-soon', { person, days: inDays(days) }) : undefined
}
