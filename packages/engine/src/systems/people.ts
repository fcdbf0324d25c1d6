import { assert } from '@lifegrid/base/assert'
import { schedule } from '../agenda.ts'
import { ageOn, birthdayOf } from '../calendar.ts'
import { exp2Negative } from '../exp2.ts'
import { tell } from '../feed.ts'
import type { Life, Sex } from '../life.ts'
import { engineLimits, minutesPerDay } from '../limits.ts'
import type { Person, Relation } from '../person.ts'
import { ageAt, epochDayAt, minuteOfEpochDay } from '../time.ts'
import { roll, rollBetween, type Turn } from '../turn.ts'
import { annualChance } from './death.ts'
import type { System } from './define.ts'
import { changeGauge } from './mood.ts'

/** Kin never fade from mind altogether. */
const kinFamiliarityMin = 30

export function isKin(relation: Relation): boolean {
  return relation !== 'friend'
}

/**
 * Familiarity fades by half-life, 45 days for those one hates to 180 for those one loves (the seed's 3 points a day is more than anyone can
 * keep up with). It does not fade while one lives under one roof.
 */
export function familiarityAt(life: Life, person: Person, minute: number): number {
  if (sharesRoof(life, person, minute)) return person.familiarity
  const halfLifeDays = 45 + (135 * (person.affinity + 100)) / 200
  const days = (minute - person.familiarSince) / minutesPerDay
  const floor = isKin(person.relation) ? Math.min(kinFamiliarityMin, person.familiarity) : 0
  return floor + Math.floor((person.familiarity - floor) * exp2Negative(days / halfLifeDays))
}

function sharesRoof(life: Life, person: Person, minute: number): boolean {
  const household: readonly Relation[] = ['mother', 'father', 'sister', 'brother']
  return person.diedDay === null && household.includes(person.relation) && ageAt(life, minute) < 18
}

export function changeFamiliarity(life: Life, person: Person, minute: number, by: number): void {
  person.familiarity = clamp(familiarityAt(life, person, minute) + by, 0, 100)
  person.familiarSince = minute
}

export function changeAffinity(person: Person, by: number): void {
  person.affinity = clamp(person.affinity + by, -100, 100)
}

export interface NewPerson {
  readonly relation: Relation
  readonly sex: Sex
  readonly bornDay: number
  readonly lastname: string
  readonly affinity: number
  readonly familiarity: number
  readonly occupation: string
}

/** Brings someone into the life, whole lifespan drawn at once: a person is on the agenda once, for the day of death. */
export function addPerson(turn: Turn, made: NewPerson): Person {
  const { life } = turn
  assert(life.people.length < engineLimits.peopleMax, 'the people of a life are bounded')
  life.peopleCount++
  const id = `p${life.peopleCount}`
  const pool = turn.catalogue.names[made.sex].filter((name) => !life.people.some((other) => other.firstname === name))
  const firstname = pool[Math.floor(roll(turn, 'people', `${id}:name`) * pool.length)]
  assert(firstname !== undefined, 'there are more names than people')
  const person: Person = {
    id,
    firstname,
    ...made,
    diedDay: null,
    familiarSince: turn.minute,
    memories: [],
  }
  life.people.push(person)
  const dies = dayOfDeath(turn, person)
  schedule(life, minuteOfEpochDay(life, dies) + 9 * 60, 'people', `death:${id}`)
  return person
}

/** Walks the life table once, from the present age on, with one draw for all years: the day is exact, the cost is paid once. */
function dayOfDeath(turn: Turn, person: Person): number {
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
  return birthdayOf(person.bornDay, engineLimits.ageYearsMax)
}

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
    assert(what === 'death' && person !== undefined && person.diedDay === null, 'who dies is alive and known')
    const today = epochDayAt(life, turn.minute)
    person.diedDay = today
    person.familiarity = familiarityAt(life, person, turn.minute)
    person.familiarSince = turn.minute
    const age = ageOn(person.bornDay, today)
    const grief = Math.max(2, Math.floor(person.affinity / 4))
    changeGauge(life, 'happiness', turn.minute, -grief)
    changeGauge(life, 'stress', turn.minute, Math.floor(grief / 2))
    tell(turn, {
      eventId: `death-of-${person.relation}`,
      title: `${person.firstname} has died`,
      message: `Your ${person.relation} ${person.firstname} died, ${age} years old. The house goes on making its sounds.`,
      importance: person.relation === 'friend' ? 6 : 8,
    })
  },
}

function bearSibling(turn: Turn): void {
  const { life } = turn
  const mother = life.people.find((person) => person.relation === 'mother')
  if (mother === undefined || mother.diedDay !== null) return
  const sex: Sex = roll(turn, 'people', 'sibling:sex') < 0.488 ? 'female' : 'male'
  const sibling = addPerson(turn, {
    relation: sex === 'female' ? 'sister' : 'brother',
    sex,
    bornDay: epochDayAt(life, turn.minute),
    lastname: life.lastname,
    affinity: rollBetween(turn, 'people', 'sibling:affinity', 20, 50),
    familiarity: 60,
    occupation: 'child',
  })
  tell(turn, {
    eventId: 'sibling-born',
    title: 'Four at the table, or five',
    message: `${sibling.firstname} is born. Your ${sibling.relation} is red, loud, and given your blanket.`,
    importance: 7,
  })
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
