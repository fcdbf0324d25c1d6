import { assert } from '@lifegrid/base/assert'
import { schedule } from '../agenda.ts'
import { ageOn, birthdayOf } from '../calendar.ts'
import type { Life, Sex } from '../life.ts'
import { engineLimits } from '../limits.ts'
import type { Person, Relation } from '../person.ts'
import { epochDayAt, minuteOfEpochDay } from '../time.ts'
import { roll, type Turn } from '../turn.ts'
import { annualChance } from './death.ts'
import type { System } from './define.ts'
import { makeRoom } from './forgetting.ts'
import { lovesDrawn, natureEnd } from './nature.ts'
import { milestonesOf } from './npc-lives.ts'
import { bearSibling } from './siblings.ts'
import { happen, happened } from './their-days.ts'

export interface NewPerson {
  readonly relation: Relation
  readonly sex: Sex
  readonly bornDay: number
  readonly lastname: string
  readonly affinity: number
  readonly familiarity: number
  /** Drawn where it is not given. */
  readonly firstname?: string
  readonly nature?: number
  readonly loves?: 'same' | 'both'
  /** See {@link Person.parent}. */
  readonly parent?: string
  /** Alone in life so far, whatever the plan says: for whoever comes in as somebody's match. */
  readonly single?: boolean
}

/** News of someone reaches the player in the morning. */
const newsMinute = 9 * 60

/** Whether one more person fits in, were the least missed forgotten. */
export function hasRoom(life: Life): boolean {
  return life.people.length < engineLimits.peopleMax
}

/**
 * Brings someone into the life. The day of their death is drawn at once, and what they have lived through already is so; from then on
 * they are on the agenda once, for the next day on which something happens to them.
 */
export function addPerson(turn: Turn, made: NewPerson): Person {
  const { life } = turn
  makeRoom(turn)
  assert(hasRoom(life), 'the people of a life are bounded')
  life.peopleCount++
  const id = `p${life.peopleCount}`
  const loves = made.loves ?? lovesDrawn(roll(turn, 'people', `${id}:loves`))
  const person: Person = {
    id,
    firstname: made.firstname ?? firstnameFor(turn, id, made.sex),
    lastname: made.lastname,
    sex: made.sex,
    relation: made.relation,
    nature: made.nature ?? Math.floor(roll(turn, 'people', `${id}:nature`) * natureEnd),
    ...(loves === undefined ? {} : { loves }),
    bornDay: made.bornDay,
    diesDay: 0,
    diedDay: null,
    metDay: epochDayAt(life, turn.minute),
    affinity: made.affinity,
    familiarity: made.familiarity,
    familiarSince: turn.minute,
    ...(made.parent === undefined ? {} : { parent: made.parent }),
  }
  person.diesDay = dayOfDeath(turn, person)
  life.people.push(person)
  const plan = milestonesOf(person)
  for (const { day, what } of plan) if (day <= person.metDay) happened(turn, person, what)
  if (made.single === true) delete person.partner
  scheduleNext(life, person, person.metDay, plan)
  return person
}

/** A first name that nobody of the life has, as long as there is one. */
function firstnameFor(turn: Turn, id: string, sex: Sex): string {
  const names = turn.catalogue.names[sex]
  const taken = new Set(turn.life.people.map((other) => other.firstname))
  const free = names.filter((name) => !taken.has(name))
  const pool = free.length > 0 ? free : names
  const name = pool[Math.floor(roll(turn, 'people', `${id}:name`) * pool.length)]
  assert(name !== undefined, 'there are names for everyone')
  return name
}

/** The day on which someone dies, from the life table, with one draw for all the years that are left. */
export function dayOfDeath(turn: Turn, person: Person): number {
  const today = epochDayAt(turn.life, turn.minute)
  let age = ageOn(person.bornDay, today)
  let left = 1 - roll(turn, 'people', `${person.id}:death`)
  for (; age < engineLimits.ageYearsMax; age++) {
    const chance = annualChance(turn.life.ruleset, person.sex, age)
    if (left > 1 - chance) {
      // `left` is even between 1 − chance and 1 here, so its place between them is the place in the year.
      const share = (1 - left) / chance
      const from = Math.max(today, birthdayOf(person.bornDay, age))
      const to = birthdayOf(person.bornDay, age + 1)
      return Math.max(today + 1, from + Math.floor(share * (to - from)))
    }
    left /= 1 - chance
  }
  return Math.max(today + 1, birthdayOf(person.bornDay, engineLimits.ageYearsMax))
}

/** Puts the next day of a person's plan after `day` on the agenda, in place of any other. */
export function scheduleNext(life: Life, person: Person, day: number, plan = milestonesOf(person)): void {
  const next = plan.find((milestone) => milestone.day > day)
  if (next !== undefined) schedule(life, minuteOfEpochDay(life, next.day) + newsMinute, 'people', `next:${person.id}`)
}

/** Leaves someone out of the life from now on, with all that was written to each other. Only `forgetting.ts` may decide that. */
export function dropPerson(life: Life, person: Person): void {
  life.people = life.people.filter((other) => other !== person)
  life.conversations.list = life.conversations.list.filter((one) => one.person !== person.id)
  life.conversations.modifiers = life.conversations.modifiers.filter((one) => one.person !== person.id)
  life.agenda = life.agenda.filter(({ key }) => !key.endsWith(`:${person.id}`))
}

/** The people of a life live by milestones of their own: see `npc-lives.ts` for the plan, `their-days.ts` for what comes of it. */
export const people: System = {
  name: 'people',
  due(turn, key) {
    const { life } = turn
    const [what, id] = key.split(':')
    if (what === 'sibling') {
      bearSibling(turn)
      return
    }
    const person = life.people.find((one) => one.id === id)
    assert(what === 'next' && person !== undefined && person.diedDay === null, 'who lives on is alive and known')
    const today = epochDayAt(life, turn.minute)
    const plan = milestonesOf(person)
    for (const { day, what } of plan) if (day === today) happen(turn, person, what)
    if (person.diedDay === null) scheduleNext(life, person, today, plan)
  },
}
