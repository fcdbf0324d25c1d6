import { clamp } from '@lifegrid/base/clamp'
import { birthdayOf } from '../../core/calendar.ts'
import { exp2Negative } from '../../core/exp2.ts'
import { minuteOfEpochDay } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { minutesPerDay } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import { adultAge } from '../../life/stage.ts'
import { isChild, isKin, isParent, isSibling } from '../../life/vocabulary.ts'

/**
 * The lower limit for relatives, and for people the player likes as much as a close friend (see
 * `systems/love/relationships.ts`).
 */
const kinFamiliarityMin = 30
const unforgottenFamiliarityMin = 15
const unforgottenAffinity = 60

/**
 * How well the player knows someone, 0 to 100. It decays with a half-life from 45 days for those who hate the player to 180 for
 * those who love them; twice as fast if they live in another town. (A linear loss of 3 points a day would be more than any
 * player can compensate.) It does not decay while the two live together: parents and siblings until the player is of age,
 * children until they are, a spouse as long as the marriage lasts.
 *
 * Example: affinity 0, familiarity 40: half-life 45 + 135 × 100 / 200 = 112.5 days, so 20 are left after 112 days and 5 after
 * 337.
 */
export function familiarityAt(life: Life, person: Person, minute: number): number {
  const floor = Math.min(person.familiarity, familiarityMinOf(person))
  if (floor === person.familiarity) return floor
  const from = Math.max(person.familiarSince, livesTogetherUntil(life, person))
  if (minute <= from) return person.familiarity
  const halfLifeDays = (45 + (135 * (person.affinity + 100)) / 200) / (person.away === true ? 2 : 1)
  return floor + Math.floor((person.familiarity - floor) * exp2Negative((minute - from) / minutesPerDay / halfLifeDays))
}

export function changeFamiliarity(life: Life, person: Person, minute: number, by: number): void {
  person.familiarity = clamp(familiarityAt(life, person, minute) + by, 0, 100)
  person.familiarSince = minute
}

/** The game minute until which the two live together; −1 if they never did or no longer do. */
function livesTogetherUntil(life: Life, person: Person): number {
  if (person.diedDay !== null) return -1
  if (person.relation === 'spouse' || person.arrangement === 'taken-in') return Number.MAX_SAFE_INTEGER
  if (person.arrangement === 'elsewhere') return -1
  if (isParent(person.relation) || isSibling(person.relation))
    return minuteOfEpochDay(life, birthdayOf(life.birthDay, adultAge))
  return isChild(person.relation) ? minuteOfEpochDay(life, birthdayOf(person.bornDay, adultAge)) : -1
}

function familiarityMinOf(person: Person): number {
  if (isKin(person.relation)) return kinFamiliarityMin
  return person.affinity >= unforgottenAffinity ? unforgottenFamiliarityMin : 0
}
