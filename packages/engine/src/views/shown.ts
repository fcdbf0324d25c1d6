import { hash32, mix32 } from '@lifegrid/base/hash'
import { ageOn } from '../core/calendar.ts'
import { minuteAt } from '../core/clock.ts'
import { planOf } from '../core/daily-plan.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import type { Person } from '../life/person.ts'
import { isParent, relations } from '../life/vocabulary.ts'
import { cravingAt, strengthAt } from '../systems/body/habit-course.ts'
import { bondWith, childrenOf } from '../systems/love/relationships.ts'
import { familiarityAt } from '../systems/people/familiarity.ts'
import { modifiersOf } from '../systems/talk/messaging-style.ts'
import { learntTraitsOf } from './messaging-traits-view.ts'
import { upcomingItems } from './plan-view.ts'

/**
 * What a client is shown of the people of a life. The hashes, here and below, are made of the values from which the frames are made, because that
 * takes a small part of the time that the frames take.
 */
export interface ShownPeople {
  /** The people, in the order of the life. */
  readonly people: readonly Person[]
  /** One hash for each of them. */
  readonly hashes: Int32Array
}

/** What has changed between two moments of a life, as far as a client is shown it. */
export interface PeopleChange {
  /** People whose `personObject` has changed, and new people, in the order of the life. */
  readonly people: readonly Person[]
  /** People who have left the life. */
  readonly gone: readonly Person[]
}

/** What the frames show of the people at a game minute; by default the minute that the life's clock shows at `life.at`. */
export function shownPeopleOf(life: Life, minute = minuteAt(life, life.at)): ShownPeople {
  const { people } = life
  const common = mixed(life.love.nature, ageAt(life, minute))
  const children = childrenByParent(people)
  const hashes = new Int32Array(people.length)
  for (const [index, person] of people.entries())
    hashes[index] = mixed(common, personHash(life, person, minute), children.get(person.id) ?? 0)
  return { people: people.slice(), hashes }
}

export function peopleChange(before: ShownPeople, after: ShownPeople): PeopleChange {
  const known = new Map(before.people.map(({ id }, index) => [id, before.hashes[index]]))
  const people = after.people.filter(({ id }, index) => {
    const isSame = known.get(id) === after.hashes[index]
    known.delete(id)
    return !isSame
  })
  return { people, gone: before.people.filter(({ id }) => known.has(id)) }
}

/** Covers all that `personDetailOf` reads of a person and of the relationship. */
function personHash(life: Life, person: Person, minute: number): number {
  const { memories, diedDay } = person
  return mixed(
    hash32(`${person.id} ${person.firstname} ${person.lastname} ${person.sex} ${person.partner ?? ''}`),
    person.nature,
    parentHash(life, person),
    modifiersHash(life, person, minute),
    relations.indexOf(person.relation),
    ageOn(person.bornDay, diedDay ?? epochDayAt(life, minute)),
    diedDay ?? -1,
    person.metDay,
    person.affinity,
    familiarityAt(life, person, minute),
    person.children ?? 0,
    (person.away === true ? 2 : 0) + (person.ill === true ? 1 : 0),
    memories === undefined ? 0 : hash32(memories.join()),
    bondHash(life, person),
  )
}

/** A child's face depends on whether the life still knows the other parent. */
function parentHash({ people }: Life, { parent }: Person): number {
  if (parent === undefined) return 0
  return people.find(({ id }) => id === parent)?.nature ?? -1
}

/** How the way in which a person writes has changed. The rest of it follows from the nature and the familiarity. */
function modifiersHash(life: Life, person: Person, minute: number): number {
  return modifiersOf(life, person) === undefined ? 0 : hash32(JSON.stringify(learntTraitsOf(life, person, minute)))
}

function bondHash(life: Life, { id }: Person): number {
  const bond = bondWith(life, id)
  if (bond === undefined) return 0
  const { trying, expecting } = life.love
  const plans = life.love.bond !== bond ? '' : `${trying?.way} ${expecting === null} ${childrenOf(life).length}`
  return hash32(`${bond.status} ${bond.sinceMinute} ${bond.marriedMinute} ${bond.log.join()} ${plans}`)
}

/** Number of the people who are children of a person, by the id of that parent. */
function childrenByParent(people: readonly Person[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { parent } of people) if (parent !== undefined) counts.set(parent, (counts.get(parent) ?? 0) + 1)
  return counts
}

/** A hash of what clients are shown of the habits: see `habitsOf`. */
export function habitsHash({ body }: Life, minute: number): number {
  return body.habits.reduce(
    (hash, habit) =>
      mixed(
        hash,
        hash32(`${habit.id} ${habit.mode}`),
        habit.attempts,
        Math.floor(strengthAt(habit, minute)),
        cravingAt(habit, minute),
      ),
    0,
  )
}

/** Hashes of the parts of a whole state that a `u` has when they have changed: see `plan-view.ts` and `avatar-view.ts`. */
export interface PartHashes {
  readonly dailyPlan: number
  readonly upcoming: number
  readonly activeDilemmas: number
  readonly avatar: number
}

export function partHashes(life: Life, minute = minuteAt(life, life.at)): PartHashes {
  const { status, activeDilemmas, love, people } = life
  const plan = status === 'playing' ? planOf(life, epochDayAt(life, minute)) : []
  return {
    dailyPlan: hash32(
      plan.map(({ id, title, place, from, to, energy }) => `${id} ${title} ${place} ${from} ${to} ${energy}`).join(),
    ),
    upcoming: hash32(
      upcomingItems(life)
        .map((item) => `${item.minute} ${item.kind} ${item.key}`)
        .join(),
    ),
    activeDilemmas: hash32(activeDilemmas.map(({ id, step, path }) => `${id} ${step} ${path}`).join()),
    avatar: people.reduce(
      (hash, { relation, nature }) => (isParent(relation) ? mixed(hash, nature) : hash),
      mixed(love.nature, life.sex === 'female' ? 1 : 0, life.ended?.ageYears ?? ageAt(life, minute)),
    ),
  }
}

/** A hash of what clients are shown of the health conditions: see `healthConditionsOf`. */
export function healthConditionsHash({ body }: Life): number {
  return body.illnesses.reduce(
    (hash, had) => mixed(hash, hash32(`${had.id} ${had.care} ${had.known}`), had.severity, had.since),
    0,
  )
}

/** A hash of integers, in their order. */
function mixed(...values: readonly number[]): number {
  let hash = 0
  for (const value of values) hash = mix32(Math.imul(hash, 0x01000193) ^ value)
  return hash | 0
}
