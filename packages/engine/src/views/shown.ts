import { hash32, mix32 } from '@lifegrid/base/hash'
import { ageOn } from '../core/calendar.ts'
import { minuteAt } from '../core/clock.ts'
import { planOf } from '../core/daily-plan.ts'
import { ageAt, epochDayAt } from '../core/time.ts'
import type { Modifiers } from '../life/conversations.ts'
import type { Life } from '../life/life.ts'
import type { Person } from '../life/person.ts'
import { isParent, relations } from '../life/vocabulary.ts'
import { cravingAt, strengthAt } from '../systems/body/habit-course.ts'
import { bondWith, childrenOf } from '../systems/love/relationships.ts'
import { familiarityAt } from '../systems/people/familiarity.ts'
import { modifiersOf, weekOf } from '../systems/talk/messaging-style.ts'
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
  const parents = children.size === 0 ? noParents : parentNatures(people, children)
  const at = { minute, today: epochDayAt(life, minute), parents }
  const hashes = new Int32Array(people.length)
  for (let index = 0; index < people.length; index++) {
    const person = people[index] as Person
    hashes[index] = folded(folded(common, personHash(life, person, at)), children.get(person.id) ?? 0)
  }
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

interface Moment {
  readonly minute: number
  readonly today: number
  /** The natures of those who have children in the life, by id. */
  readonly parents: ReadonlyMap<string, number>
}

/**
 * Covers all that `personDetailOf` reads of a person and of the relationship. It is calculated for each person with each command, so it makes no
 * texts and no lists.
 */
function personHash(life: Life, person: Person, moment: Moment): number {
  const { minute, today, parents } = moment
  const { memories, diedDay, parent } = person
  let hash = hash32(person.sex, hash32(person.lastname, hash32(person.firstname, hash32(person.id))))
  hash = folded(hash, hash32(person.partner ?? ''))
  hash = folded(hash, person.nature)
  // A child's face depends on whether the life still knows the other parent.
  hash = folded(hash, parent === undefined ? 0 : (parents.get(parent) ?? -1))
  const familiarity = familiarityAt(life, person, minute)
  hash = folded(hash, modifiersHash(life, person, familiarity, moment))
  hash = folded(hash, relations.indexOf(person.relation))
  hash = folded(hash, ageOn(person.bornDay, diedDay ?? today))
  hash = folded(hash, diedDay ?? -1)
  hash = folded(hash, person.metDay)
  hash = folded(hash, person.affinity)
  hash = folded(hash, familiarity)
  hash = folded(hash, person.children ?? 0)
  hash = folded(hash, (person.away === true ? 2 : 0) + (person.ill === true ? 1 : 0))
  if (memories !== undefined)
    for (const part of memories) hash = folded(hash, typeof part === 'number' ? part : hash32(part))
  return folded(hash, bondHash(life, person))
}

const noParents: ReadonlyMap<string, number> = new Map()

function parentNatures(people: readonly Person[], children: ReadonlyMap<string, number>): Map<string, number> {
  const natures = new Map<string, number>()
  for (const { id, nature } of people) if (children.has(id)) natures.set(id, nature)
  return natures
}

/** How the way in which a person writes has changed. The rest of it follows from the nature and the familiarity. */
function modifiersHash(life: Life, person: Person, familiarity: number, { minute, today }: Moment): number {
  const modifiers = modifiersOf(life, person)
  if (modifiers === undefined) return 0
  const { nature } = person
  const week = weekOf(today)
  const known = learnt.get(modifiers)
  if (known?.week === week && known.familiarity === familiarity && known.nature === nature) return known.hash
  const hash = hash32(JSON.stringify(learntTraitsOf(life, person, minute)))
  learnt.set(modifiers, { week, familiarity, nature, hash })
  return hash
}

/** What the traits depend on besides the modifiers, and their hash. Without it, the traits take most of the time here. */
interface Learnt {
  readonly week: number
  readonly familiarity: number
  readonly nature: number
  readonly hash: number
}

/** Modifiers are never changed, but replaced. */
const learnt = new WeakMap<Modifiers, Learnt>()

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
  for (const value of values) hash = folded(hash, value)
  return hash | 0
}

/** A hash of what was hashed before and the next integer. */
function folded(hash: number, value: number): number {
  return mix32(Math.imul(hash, 0x01000193) ^ value)
}
