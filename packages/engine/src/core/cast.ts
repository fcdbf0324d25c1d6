import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'
import type { CastRole, EventDefinition } from '../catalogue/event.ts'
import type { Life } from '../life/life.ts'
import { isQuarreled, owesPlayer, type Person, recallsThat } from '../life/person.ts'
import type { Cast } from '../life/story.ts'
import { isMetSomewhere, isPartner, type Relation } from '../life/vocabulary.ts'
import { ageOn } from './calendar.ts'
import { epochDayAt } from './time.ts'

/** A role of an event, prepared for the draw. */
export interface Role {
  /** Its name. */
  readonly role: string
  /** Whom it can be filled with. */
  readonly wanted: CastRole
  /** Hash of the label of its random draw. */
  readonly hash: number
}

/** The roles of an event, in the order of its definition. */
export function rolesOf({ id, cast = {} }: EventDefinition): Role[] {
  return Object.entries(cast).map(([role, wanted]) => ({ role, wanted, hash: hash32(`${id}:${role}`) }))
}

/**
 * Fills an event's roles with different people of the life. Returns null when a role cannot be filled. `pick` returns the random number of
 * a role, from 0 to 1 (excluded). A role in `given` (from the event that this one follows) keeps its person; it cannot be filled if the person
 * does not fit any more.
 */
export function castFor(
  roles: readonly Role[],
  life: Life,
  minute: number,
  pick: (role: Role) => number,
  given: Cast = {},
): Cast | null {
  let cast: Cast | undefined
  // Both are made only when somebody is found, because most events find nobody.
  let taken: string[] | undefined
  for (const one of roles) {
    const { role, wanted } = one
    const kept = given[role]
    if (kept !== undefined) {
      if (!isStill(life, kept, wanted)) return null
      cast ??= {}
      cast[role] = kept
      taken ??= []
      taken.push(kept)
      continue
    }
    const isFree = (person: Person): boolean =>
      fits(person, wanted, life, minute) && taken?.includes(person.id) !== true
    let free = 0
    for (const person of life.people) if (isFree(person)) free++
    if (free === 0) return null
    // A second pass finds the person who is drawn, so that no list has to be made.
    let left = Math.floor(pick(one) * free)
    const chosen = life.people.find((person) => isFree(person) && left-- === 0)
    assert(chosen !== undefined, 'the drawn person is one of those who fit')
    cast ??= {}
    cast[role] = chosen.id
    taken ??= []
    taken.push(chosen.id)
  }
  return cast ?? {}
}

/** The person who has a role of the cast, if anybody has it. */
export function personIn(life: Life, cast: Cast, role: string): Person | undefined {
  const id = cast[role]
  return id === undefined ? undefined : life.people.find((one) => one.id === id)
}

/** The nature of a person of the cast, or of the player when no role is given. */
export function natureIn(life: Life, cast: Cast, role: string | undefined): number | undefined {
  return role === undefined ? life.love.nature : personIn(life, cast, role)?.nature
}

/** The person who has a role of the cast. */
export function castPerson(life: Life, cast: Cast, role: string): Person {
  const person = life.people.find((one) => one.id === cast[role])
  assert(person !== undefined, `the role ${role} is filled`)
  return person
}

/**
 * Whether someone who has a role in a story still fits it: alive or dead as wanted, and still a partner or a friend of the player if that was
 * wanted. Age does not matter, because the person fitted when the story began. An acquaintance may have become a friend, and a friend a partner.
 */
export function isStill(life: Life, id: string, { relation, status = 'alive' }: CastRole): boolean {
  const person = life.people.find((one) => one.id === id)
  if (person === undefined || (person.diedDay === null) !== (status === 'alive')) return false
  const wanted: readonly Relation[] = typeof relation === 'string' ? [relation] : relation
  const now = person.relation
  if (wanted.includes(now) || (isPartner(now) && wanted.some(isPartner))) return true
  return (now === 'friend' || isPartner(now)) && wanted.some((one) => one === 'friend' || isMetSomewhere(one))
}

function fits(person: Person, wanted: CastRole, life: Life, minute: number): boolean {
  const { relation, age, status = 'alive', recalls, quarreled, owes } = wanted
  if (typeof relation === 'string' ? person.relation !== relation : !relation.includes(person.relation)) return false
  if ((person.diedDay === null) !== (status === 'alive')) return false
  if (recalls !== undefined && !recallsThat(person, recalls)) return false
  if ((quarreled && !isQuarreled(person)) || (owes && owesPlayer(person) === 0)) return false
  if (age === undefined) return true
  const years = ageOn(person.bornDay, person.diedDay ?? epochDayAt(life, minute))
  return (age.from ?? 0) <= years && years <= (age.to ?? 200)
}
