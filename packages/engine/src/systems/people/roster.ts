import { assert } from '@lifegrid/base/assert'
import { shared } from '../../codec/compact/shared-strings.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { ageOn, birthdayOf } from '../../core/calendar.ts'
import { epochDayAt, minuteOfEpochDay } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import { isTaken, type Person } from '../../life/person.ts'
import type { Relation, Sex } from '../../life/vocabulary.ts'
import { annualChance } from '../body/death.ts'
import { makeRoom } from './forgetting.ts'
import { happened } from './milestones.ts'
import { namesBut } from './names.ts'
import { lovesDrawn, natureEnd } from './nature.ts'
import { milestonesOf } from './npc-lives.ts'

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
 * they wait for the next day on which something happens to them.
 */
export function addPerson(turn: Turn, made: NewPerson): Person {
  const { life } = turn
  makeRoom(turn)
  assert(hasRoom(life), 'the people of a life are bounded')
  life.peopleCount++
  const id = shared(`p${life.peopleCount}`)
  const loves = made.loves ?? lovesDrawn(roll(turn, 'people', `${id}:loves`))
  const person: Person = {
    id,
    firstname: made.firstname ?? firstnameFor(turn, id, made.sex),
    lastname: made.lastname,
    sex: made.sex,
    relation: made.relation,
    nature: made.nature ?? Math.floor(roll(turn, 'people', `${id}:nature`) * natureEnd),
    bornDay: made.bornDay,
    diesDay: 0,
    nextDay: 0,
    diedDay: null,
    metDay: epochDayAt(life, turn.minute),
    affinity: made.affinity,
    familiarity: made.familiarity,
    familiarSince: turn.minute,
  }
  if (loves !== undefined) person.loves = loves
  if (made.parent !== undefined) person.parent = made.parent
  person.diesDay = dayOfDeath(turn, person)
  life.people.push(person)
  const plan = milestonesOf(person)
  for (const { day, what } of plan) if (day <= person.metDay) happened(turn, person, what)
  if (made.single === true && isTaken(person)) person.partner = null
  planNext(person, person.metDay, plan)
  scheduleFirst(life)
  return person
}

/** A first name that nobody of the life has, as long as there is one; else one that is not the player's own, as long as there is one. */
export function firstnameFor(turn: Turn, id: string, sex: Sex): string {
  const names = namesBut(turn.catalogue.names[sex], turn.life.firstname)
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

/** The next day of someone's plan is the first after `day`. */
export function planNext(person: Person, day: number, plan = milestonesOf(person)): void {
  const next = plan.find((milestone) => milestone.day > day)
  assert(next !== undefined, 'whoever is alive has a day to come, be it the last')
  person.nextDay = next.day
}

/** Puts the first of everybody's next days on the agenda. It has that one alone: an item for each person would be most of it. */
export function scheduleFirst(life: Life): void {
  unschedule(life, 'people', 'next')
  let first = Number.POSITIVE_INFINITY
  for (const { diedDay, nextDay } of life.people) if (diedDay === null) first = Math.min(first, nextDay)
  if (first < Number.POSITIVE_INFINITY) schedule(life, minuteOfEpochDay(life, first) + newsMinute, 'people', 'next')
}
