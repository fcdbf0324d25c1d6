import type { AvatarShape } from '@lifegrid/contract/shapes/avatar'
import { ageOn } from '../core/calendar.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import type { Person } from '../life/person.ts'
import { genesOf, genesOfPlayer } from '../systems/people/genes.ts'
import { avatarAt } from '../systems/people/looks.ts'

/** The player's face. After the death it stays as it was. */
export function avatarOfPlayer(life: Life, minute: number): AvatarShape {
  const ageYears = life.ended?.ageYears ?? ageAt(life, minute)
  return avatarAt(genesOfPlayer(life), life.love.nature, life.sex, ageYears)
}

export function avatarOfPerson(life: Life, person: Person, minute: number): AvatarShape {
  const ageYears = ageOn(person.bornDay, person.diedDay ?? epochDayAt(life, minute))
  return avatarAt(genesOf(person), person.nature, person.sex, ageYears)
}
