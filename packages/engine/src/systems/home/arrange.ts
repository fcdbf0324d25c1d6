import type { Turn } from '../../core/turn.ts'
import type { Person } from '../../life/person.ts'
import { type Arrangement, isChild, isKin } from '../../life/vocabulary.ts'
import { replan } from '../money/weekly-plan.ts'
import { changeFamiliarity } from '../people/familiarity.ts'
import { isCustody } from './arrangements.ts'

/** Arrangements for an old or ill relative. Grown children can only be taken in. */
const cares: readonly Arrangement[] = ['taken-in', 'aide', 'residence']

/** Whether something of this kind can be arranged about the person; the usual, `null`, always can. */
function suits({ relation, diedDay }: Person, isMinor: boolean, what: Arrangement | null): boolean {
  if (diedDay !== null) return false
  if (what === null) return true
  if (isCustody(what)) return isChild(relation) && isMinor
  if (isChild(relation)) return what === 'taken-in' && !isMinor
  return isKin(relation) && cares.includes(what)
}

/** Arranges where someone lives and who pays. Nothing happens if it does not suit the person. Returns whether it was arranged. */
export function arrange(turn: Turn, person: Person, isMinor: boolean, what: Arrangement | null): boolean {
  if (!suits(person, isMinor, what)) return false
  // How well the two know each other is fixed up to now, because it fades by another rule from now on.
  changeFamiliarity(turn.life, person, turn.minute, 0)
  person.arrangement = what
  if (what === 'taken-in' && person.away === true) person.away = false
  replan(turn)
  return true
}
