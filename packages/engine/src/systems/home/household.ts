import { ageOn } from '../../core/calendar.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import { isChild, isPartner } from '../../life/vocabulary.ts'

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
    else if (isChild(person.relation) && ageOn(person.bornDay, today) < 18) young++
  }
  return { adults, children: young }
}
