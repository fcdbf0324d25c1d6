import { ageOn } from '../../core/calendar.ts'
import { inDays } from '../../core/phrases.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import { isKin } from '../../life/vocabulary.ts'
import { romanceAffinityAbove } from '../people/affinity.ts'
import { canLove } from '../people/nature.ts'
import { compatibility } from './compatibility.ts'
import { bondWith, partnerOf } from './relationships.ts'

/** Neither of the two may be younger. */
export const romanceFromAge = 18
/** The player can ask again after a week. */
const askAgainDays = 7
/** Former partners can become a couple again after half a year. */
const reuniteAfterDays = 182

export function ageOfPerson(life: Life, person: Person, minute: number): number {
  return ageOn(person.bornDay, person.diedDay ?? epochDayAt(life, minute))
}

export function compatibilityWith(life: Life, person: Person, minute: number): number {
  return compatibility(
    { nature: life.love.nature, ageYears: ageAt(life, minute) },
    { nature: person.nature, ageYears: ageOfPerson(life, person, minute) },
  )
}

/** Refuses anything romantic to a player who is not of age. */
export function refuseMinor(life: Life, minute: number): Refusal | undefined {
  return ageAt(life, minute) < romanceFromAge
    ? refusal('not_adult', 'love.too-young', { age: romanceFromAge })
    : undefined
}

/** Two people who have parted twice do not try a third time. A game design choice. */
const partingsMax = 2

/**
 * Why these two cannot become a couple; undefined if they can. Both must be alive, adult, unrelated and single, attracted to each other's
 * sex, and the person's affinity must be above 20. If they were a couple before, at least half a year must have passed.
 */
export function refuseRomance(life: Life, person: Person, minute: number): Refusal | undefined {
  const minor = refuseMinor(life, minute)
  if (minor !== undefined) return minor
  if (person.diedDay !== null) return refusal('person_dead', 'love.person-dead', { person })
  if (isKin(person.relation)) return refusal('relative', 'love.person-related', { person })
  if (ageOfPerson(life, person, minute) < romanceFromAge)
    return refusal('not_adult', 'love.person-too-young', { person })
  const partner = partnerOf(life)
  if (partner !== undefined) return refusal('already_partnered', 'love.partner-first', { partner })
  if (typeof person.partner === 'string')
    return refusal('taken', 'love.person-taken', { person, partner: person.partner })
  if (!canLove(person.sex, person.loves, life.sex))
    return refusal('not_interested', 'love.person-not-interested', { person })
  if (person.affinity <= romanceAffinityAbove) return refusal('not_close_enough', 'love.bond-too-weak', { person })
  if ((person.parted ?? 0) >= partingsMax) return refusal('not_interested', 'love.parted-for-good', { person })
  const parted = bondWith(life, person.id)?.endedMinute ?? null
  if (parted !== null && minute - parted < reuniteAfterDays * minutesPerDay)
    return refusal('too_soon', 'love.parted-recently', { person })
  return undefined
}

/** Why the player cannot ask someone out or propose today; undefined if they can. */
export function refuseAskingAgain(life: Life, minute: number): Refusal | undefined {
  return refuseWithin(life.love.askedMinute, minute, askAgainDays, 'love.asked-recently')
}

type TooSoon = 'love.asked-recently' | 'love.evening-recently' | 'love.gift-recently'

/**
 * Refuses to repeat something that was last done less than `days` ago; undefined if it may be repeated. Example: if it was done on day 10
 * and a week must pass, it may be repeated on day 17, and on day 16 the refusal says one day.
 */
export function refuseWithin(last: number, minute: number, days: number, id: TooSoon): Refusal | undefined {
  const left = last === 0 ? 0 : Math.ceil((last - minute) / minutesPerDay + days)
  return left > 0 ? refusal('too_soon', id, { days: inDays(left) }) : undefined
}

/** The player's partner, or a refusal if there is none. */
export function requirePartner(life: Life): Person | Refusal {
  return partnerOf(life) ?? refusal('not_partnered', 'love.no-partner')
}
