import { assert } from '@lifegrid/base/assert'
import { ageOn } from '../calendar.ts'
import type { Life } from '../life.ts'
import type { Person } from '../person.ts'
import { epochDayAt } from '../time.ts'
import type { CastRole, EventDefinition } from './event-definition.ts'
import type { Cast } from './story.ts'

/**
 * Fills an event's roles from the life's people, each role with someone else; null when one stays empty. `pick` draws from 0 to 1 for a
 * role. Roles in `given` (a follow-up's) keep their person as long as that person still fits.
 */
export function castFor(
  event: EventDefinition,
  life: Life,
  minute: number,
  pick: (role: string) => number,
  given: Cast = {},
): Cast | null {
  const cast: Cast = {}
  if (event.cast === undefined) return cast
  const taken = new Set<string>()
  for (const [role, wanted] of Object.entries(event.cast)) {
    const kept = given[role] === undefined ? undefined : life.people.find((person) => person.id === given[role])
    if (kept !== undefined && fits(kept, wanted, life, minute)) {
      cast[role] = kept.id
      taken.add(kept.id)
      continue
    }
    const fitting: Person[] = []
    for (const person of life.people) {
      if (fits(person, wanted, life, minute) && !taken.has(person.id)) fitting.push(person)
    }
    // The draw is made only where there is something to draw: most events that are looked at find nobody.
    const chosen = fitting.length === 0 ? undefined : fitting[Math.floor(pick(role) * fitting.length)]
    if (chosen === undefined) return null
    cast[role] = chosen.id
    taken.add(chosen.id)
  }
  return cast
}

export function castPerson(life: Life, cast: Cast, role: string): Person {
  const person = life.people.find((one) => one.id === cast[role])
  assert(person !== undefined, `the role ${role} is filled`)
  return person
}

function fits(person: Person, { relation, age, status = 'alive' }: CastRole, life: Life, minute: number): boolean {
  if (typeof relation === 'string' ? person.relation !== relation : !relation.includes(person.relation)) return false
  if ((person.diedDay === null) !== (status === 'alive')) return false
  if (age === undefined) return true
  const years = ageOn(person.bornDay, person.diedDay ?? epochDayAt(life, minute))
  return (age.from ?? 0) <= years && years <= (age.to ?? 200)
}
