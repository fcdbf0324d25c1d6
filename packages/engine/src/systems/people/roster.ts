import { assert } from '@lifegrid/base/assert'
import { shared } from '../../codec/compact/shared-strings.ts'
import { schedule, unschedule } from '../../core/agenda.ts'
import { ageOn, birthdayOf } from '../../core/calendar.ts'
import { epochDayAt, minuteOfEpochDay } from '../../core/time.ts'
import { roll, type Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import { isTaken, type Person } from '../../life/person.ts'
import { isKin, type Relation, type Sex } from '../../life/vocabulary.ts'
import { annualChance } from '../body/death.ts'
import { makeRoom } from './forgetting.ts'
import { genesOfRelative } from './genes.ts'
import { inheritedDraws, mostAlike, parentsOf } from './inherited-nature.ts'
import { applyPastMilestone } from './milestones.ts'
import { freeName } from './names.ts'
import { attractionFor, natureEnd } from './nature.ts'
import { milestonesOf } from './npc-lives.ts'

export interface NewPerson {
  readonly relation: Relation
  readonly sex: Sex
  readonly bornDay: number
  readonly lastname: string
  readonly affinity: number
  readonly familiarity: number
  /** Drawn if absent. */
  readonly firstname?: string
  readonly nature?: number
  readonly loves?: 'same' | 'both'
  /** See {@link Person.parent}. */
  readonly parent?: string
  /** Not married so far, whatever the life plan says: for a person who comes in as a match. */
  readonly single?: boolean
  /** Shares no genes with the player: an adopted child, or a parent of a first life. */
  readonly ownGenes?: boolean
}

/** The player hears news about people in the morning. */
const newsMinute = 9 * 60

/** Returns whether one more person fits, if need be by removing the least important one. */
export function hasRoom(life: Life): boolean {
  return life.people.length < engineLimits.peopleMax
}

/**
 * Adds a person to the life. Their day of death is drawn at once, and the milestones they have passed already are applied. From
 * then on the agenda waits for their next milestone.
 */
export function addPerson(turn: Turn, made: NewPerson): Person {
  const { life } = turn
  makeRoom(turn)
  assert(hasRoom(life), 'the number of people in a life is bounded')
  life.peopleCount++
  const id = shared(`p${life.peopleCount}`)
  const loves = made.loves ?? attractionFor(roll(turn, 'people', `${id}:loves`))
  const person: Person = {
    id,
    firstname: made.firstname ?? firstnameFor(turn, id, made.sex),
    lastname: made.lastname,
    sex: made.sex,
    relation: made.relation,
    nature: made.nature ?? natureOf(turn, id, made),
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
  const genes = made.ownGenes === true ? undefined : genesOfRelative(life, person)
  if (genes !== undefined) person.genes = genes
  person.diesDay = dayOfDeath(turn, person)
  life.people.push(person)
  const plan = milestonesOf(person)
  for (const { day, what } of plan) {
    // Whoever is met here lives here, whatever town they have moved to before.
    const isOver = what === 'moves' && !isKin(person.relation)
    if (day <= person.metDay && !isOver) applyPastMilestone(turn, person, what)
  }
  if (made.single === true && isTaken(person)) person.partner = null
  planNext(person, person.metDay, plan)
  scheduleFirst(life)
  return person
}

/** A nature; that of a blood relative is the one of a few draws that is most like the parents'. */
function natureOf(turn: Turn, id: string, made: NewPerson): number {
  const parents = made.ownGenes === true ? [] : parentsOf(turn.life, made)
  const nature = (label: string) => Math.floor(roll(turn, 'people', `${id}:${label}`) * natureEnd)
  const own = nature('nature')
  return parents.length === 0
    ? own
    : mostAlike(parents, [own, ...inheritedDraws.map((number) => nature(`nature:${number}`))])
}

/** The first name of a new person: see {@link freeName}. */
export function firstnameFor(turn: Turn, id: string, sex: Sex): string {
  const { life, catalogue } = turn
  return freeName(life, catalogue.names[sex], roll(turn, 'people', `${id}:name`), life.firstname)
}

/** The day on which someone dies, from the life table, with a single draw for all remaining years. */
function dayOfDeath(turn: Turn, person: Person): number {
  const today = epochDayAt(turn.life, turn.minute)
  let age = ageOn(person.bornDay, today)
  let left = 1 - roll(turn, 'people', `${person.id}:death`)
  for (; age < engineLimits.ageYearsMax; age++) {
    const chance = annualChance(turn.life.ruleset, person.sex, age)
    if (left > 1 - chance) {
      // `left` is uniform between 1 − chance and 1 here, so its position in that range is the position in the year.
      const share = (1 - left) / chance
      const from = Math.max(today, birthdayOf(person.bornDay, age))
      const to = birthdayOf(person.bornDay, age + 1)
      return Math.max(today + 1, from + Math.floor(share * (to - from)))
    }
    left /= 1 - chance
  }
  return Math.max(today + 1, birthdayOf(person.bornDay, engineLimits.ageYearsMax))
}

/** Sets the person's next day to the first day of their plan after `day`. */
export function planNext(person: Person, day: number, plan = milestonesOf(person)): void {
  const next = plan.find((milestone) => milestone.day > day)
  assert(next !== undefined, 'every living person has a next day, at the latest the day of death')
  person.nextDay = next.day
}

/**
 * Schedules the earliest of everybody's next days. It is a single item, because one item per person would be most of the
 * agenda.
 */
export function scheduleFirst(life: Life): void {
  unschedule(life, 'people', 'next')
  let first = Number.POSITIVE_INFINITY
  for (const { diedDay, nextDay } of life.people) if (diedDay === null) first = Math.min(first, nextDay)
  if (first < Number.POSITIVE_INFINITY) schedule(life, minuteOfEpochDay(life, first) + newsMinute, 'people', 'next')
}
