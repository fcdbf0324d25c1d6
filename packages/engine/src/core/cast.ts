import { assert } from '@lifegrid/base/assert'
import { hash32 } from '@lifegrid/base/hash'
import type { CastRole, EventDefinition } from '../catalogue/event.ts'
import type { Life } from '../life/life.ts'
import { isQuarreled, owesPlayer, type Person, recallsThat } from '../life/person.ts'
import type { Cast } from '../life/story.ts'
import { isMetSomewhere, isPartner, type Relation, relations } from '../life/vocabulary.ts'
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
  /** `wanted` as text, which is equal for roles that the same people fit. */
  readonly key: string
  /**
   * The relations that fit, as a set of {@link relationBits}. Copied from `wanted`, like the fields below, because these objects have many
   * layouts and this one is uniform, so casting reads it fast.
   */
  readonly relations: number
  readonly isAlive: boolean
  /** Whole years, both included. */
  readonly ageFrom: number
  readonly ageTo: number
}

/** The bit of each relation in a set of relations. */
const relationBits = new Map(relations.map((relation, place) => [relation, 1 << place]))
assert(relations.length < 32, 'a set of relations fits into an integer')

/** The roles of an event, in the order of its definition. */
export function rolesOf({ id, cast = {} }: EventDefinition): Role[] {
  return Object.entries(cast).map(([role, wanted]) => ({
    role,
    wanted,
    hash: hash32(`${id}:${role}`),
    key: JSON.stringify(wanted),
    relations: relationsOf(wanted).reduce((set, one) => set | (relationBits.get(one) as number), 0),
    isAlive: (wanted.status ?? 'alive') === 'alive',
    ageFrom: wanted.age?.from ?? 0,
    ageTo: wanted.age?.to ?? 200,
  }))
}

function relationsOf({ relation }: CastRole): readonly Relation[] {
  return typeof relation === 'string' ? [relation] : relation
}

/** The people of a life at one moment, for casting many events. It holds while none of them changes. */
export interface CastPool {
  readonly life: Life
  /** Days since 1970-01-01. */
  readonly day: number
  /** The {@link relationBits} of each of the people. */
  readonly relations: readonly number[]
  /** Those who fit a role, by its key, in the order of the life. Filled when a role is cast. */
  readonly fitting: Map<string, readonly Person[]>
}

export function castPoolAt(life: Life, minute: number): CastPool {
  return {
    life,
    day: epochDayAt(life, minute),
    relations: life.people.map(({ relation }) => relationBits.get(relation) as number),
    fitting: new Map(),
  }
}

function fittingFor(role: Role, { life, day, relations, fitting }: CastPool): readonly Person[] {
  const known = fitting.get(role.key)
  if (known !== undefined) return known
  const found = life.people.filter(
    (person, place) => ((relations[place] as number) & role.relations) !== 0 && fits(person, role, day),
  )
  fitting.set(role.key, found)
  return found
}

/**
 * Fills an event's roles with different people of the life. Returns null when a role cannot be filled. `pick` returns the random number of
 * a role, from 0 to 1 (excluded). A role in `given` (from the event that this one follows) keeps its person; it cannot be filled if the person
 * does not fit any more.
 */
export function castFor(
  roles: readonly Role[],
  pool: CastPool,
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
      if (!isStill(pool.life, kept, wanted)) return null
      cast ??= {}
      cast[role] = kept
      taken ??= []
      taken.push(kept)
      continue
    }
    const all = fittingFor(one, pool)
    const others = taken
    const free = others === undefined ? all : all.filter(({ id }) => !others.includes(id))
    const chosen = free[Math.floor(pick(one) * free.length)]
    if (chosen === undefined) return null
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
  const wanted = relationsOf({ relation })
  const now = person.relation
  if (wanted.includes(now) || (isPartner(now) && wanted.some(isPartner))) return true
  return (now === 'friend' || isPartner(now)) && wanted.some((one) => one === 'friend' || isMetSomewhere(one))
}

/** Whether a person who has one of the wanted relations fits a role on a day. */
function fits(person: Person, { wanted, isAlive, ageFrom, ageTo }: Role, day: number): boolean {
  if ((person.diedDay === null) !== isAlive) return false
  const { recalls, quarreled, owes } = wanted
  if (recalls !== undefined && !recallsThat(person, recalls)) return false
  if ((quarreled && !isQuarreled(person)) || (owes && owesPlayer(person) === 0)) return false
  if (wanted.age === undefined) return true
  const years = ageOn(person.bornDay, person.diedDay ?? day)
  return ageFrom <= years && years <= ageTo
}
