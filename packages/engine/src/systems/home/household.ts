import { ageOn } from '../../core/calendar.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { adultAge } from '../../life/stage.ts'
import { isChild, isParent, isPartner, isSibling } from '../../life/vocabulary.ts'
import { homeByArrangement } from './arrangements.ts'
import { parentsHome } from './family-homes.ts'

export interface Household {
  /** Adults, the player included. */
  readonly adults: number
  /** Children under 18. */
  readonly children: number
}

/** The number of people who need a bed. */
export function sizeOf({ adults, children }: Household): number {
  return adults + children
}

/** The people the player supports: a spouse or partner, and children under 18. */
export function householdOf(life: Life, minute: number): Household {
  const today = epochDayAt(life, minute)
  let adults = 1
  let young = 0
  for (const person of life.people) {
    // While an heir's earlier years are simulated, the list already has people who are born later.
    if (person.diedDay !== null || person.bornDay > today) continue
    if (isPartner(person.relation)) adults = 2
    else if (isChild(person.relation) && ageOn(person.bornDay, today) < 18 && homeByArrangement(person, true) !== false)
      young++
  }
  return { adults, children: young }
}

/**
 * Whether a person lives in the player's home: a spouse or partner and the player's children under 18; while the player lives with the
 * parents, the parents and siblings under 18. What was arranged after a parting, or for an old parent, comes first.
 */
export function livesTogether(life: Life, person: Person, minute: number): boolean {
  const { relation, bornDay, diedDay, away } = person
  if (diedDay !== null || away === true) return false
  if (isPartner(relation)) return true
  const isMinor = ageOn(bornDay, epochDayAt(life, minute)) < adultAge
  const arranged = homeByArrangement(person, isMinor)
  if (arranged !== undefined) return arranged
  if (isChild(relation)) return isMinor
  if (life.finances.home !== parentsHome.id) return false
  return isParent(relation) || (isSibling(relation) && isMinor)
}
