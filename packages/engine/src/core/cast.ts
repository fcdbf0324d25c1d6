import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'
import type { CastRole, EventDefinition } from '../catalogue/event.ts'
import type { Life } from '../life/life.ts'
import type { Person } from '../life/person.ts'
import type { Cast } from '../life/story.ts'
import { ageOn } from './calendar.ts'
import { epochDayAt } from './time.ts'

/** A role by its name, and who is wanted for it. */
export interface Role {
  readonly role: string
  readonly wanted: CastRole
  /** Of the label under which the role is drawn. */
  readonly hash: number
}

export function rolesOf({ id, cast = {} }: EventDefinition): Role[] {
  return Object.entries(cast).map(([role, wanted]) => ({ role, wanted, hash: hash32(`${id}:${role}`) }))
}

/**
 * Fills an event's roles from the life's people, each role with someone else; null when one stays empty. `pick` draws from 0 to 1 for a
 * role. Roles in `given` (a follow-up's) keep their person as long as that person still fits.
 */
export function castFor(
  roles: readonly Role[],
  life: Life,
  minute: number,
  pick: (role: Role) => number,
  given: Cast = {},
): Cast | null {
  let cast: Cast | undefined
  // Ids, in the order of the roles; nothing is made for the many events that find nobody.
  let taken: string[] | undefined
  for (const one of roles) {
    const { role, wanted } = one
    const kept = given[role] === undefined ? undefined : life.people.find((person) => person.id === given[role])
    if (kept !== undefined && fits(kept, wanted, life, minute)) {
      cast ??= {}
      cast[role] = kept.id
      taken ??= []
      taken.push(kept.id)
      continue
    }
    const isFree = (person: Person): boolean =>
      fits(person, wanted, life, minute) && taken?.includes(person.id) !== true
    let free = 0
    for (const person of life.people) if (isFree(person)) free++
    if (free === 0) return null
    // Counted once more up to the one who is drawn: no list is made for the many casts that come to nothing.
    let left = Math.floor(pick(one) * free)
    const chosen = life.people.find((person) => isFree(person) && left-- === 0)
    assert(chosen !== undefined, 'one of those who are free is drawn')
    cast ??= {}
    cast[role] = chosen.id
    taken ??= []
    taken.push(chosen.id)
  }
  return cast ?? {}
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
