import { epochDayAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import { engineLimits } from '../../life/limits.ts'
import type { Person } from '../../life/person.ts'
import { isKin, type Relation } from '../../life/vocabulary.ts'
import { willKey } from '../money/inheritance.ts'
import { familiarityAt } from './familiarity.ts'

/** Nobody is forgotten in the first two years after the meeting. */
const acquaintanceDays = 730
/** The dead who are not relatives are kept this long. */
const mourningDays = 15 * 365
const fadedFamiliarity = 5
const fondAffinity = 40

/** Deceased relatives of these kinds are removed last, when nobody else can make room. */
const elders: readonly Relation[] = ['grandmother', 'grandfather', 'aunt', 'uncle', 'cousin']

/**
 * Removes people whom the player has forgotten: met at least two years ago, familiarity below 5 and affinity below 40; and
 * those who died long ago. Relatives, past and present partners, and people something open depends on are never removed.
 */
export function forgetFaded(turn: Turn): void {
  const today = epochDayAt(turn.life, turn.minute)
  for (const person of turn.life.people.slice()) {
    if (isKin(person.relation) || isNeeded(turn.life, person.id)) continue
    const gone = person.diedDay !== null && today - person.diedDay >= mourningDays
    const faded =
      today - person.metDay >= acquaintanceDays &&
      person.affinity < fondAffinity &&
      familiarityAt(turn.life, person, turn.minute) < fadedFamiliarity
    if (gone || faded) dropPerson(turn.life, person)
  }
}

/** Makes room for one more person: if the life is full, removes the least important one. */
export function makeRoom(turn: Turn): void {
  const { life } = turn
  if (life.people.length < engineLimits.peopleMax) return
  forgetFaded(turn)
  while (life.people.length >= engineLimits.peopleMax) {
    const least = leastImportant(turn)
    if (least === undefined) return
    dropPerson(life, least)
  }
}

function leastImportant(turn: Turn): Person | undefined {
  let least: { person: Person; worth: number } | undefined
  for (const person of turn.life.people) {
    if (isNeeded(turn.life, person.id)) continue
    const dead = person.diedDay !== null
    if (isKin(person.relation) && !(dead && elders.includes(person.relation))) continue
    const worth =
      familiarityAt(turn.life, person, turn.minute) +
      person.affinity / 2 -
      (dead ? 200 : 0) +
      (isKin(person.relation) ? 1000 : 0)
    if (least === undefined || worth < least.worth) least = { person, worth }
  }
  return least?.person
}

/** Returns whether something open, or a record that is kept, refers to this person. */
export function isNeeded(life: Life, id: string): boolean {
  const { question, story, love, conversations } = life
  if (question !== null && Object.values(question.cast).includes(id)) return true
  if (love.bond?.personId === id || love.past.some((bond) => bond.personId === id)) return true
  if (love.expecting?.parent === id) return true
  if (conversations.list.some((one) => one.person === id && one.open)) return true
  if (life.diary.entries.some(({ cast }) => Object.values(cast).includes(id))) return true
  return Object.values(story.pending).some(({ cast }) => Object.values(cast).includes(id))
}

/**
 * Removes a person from the life, with their conversation. Only this file decides who is removed. If theirs was the next
 * scheduled day, that agenda item comes up and does nothing.
 */
export function dropPerson(life: Life, person: Person): void {
  life.people = life.people.filter((other) => other !== person)
  life.conversations.list = life.conversations.list.filter((one) => one.person !== person.id)
  life.conversations.modifiers = life.conversations.modifiers.filter((one) => one.person !== person.id)
  // What the dead have left to the player comes all the same.
  life.agenda = life.agenda.filter(({ key }) => !key.endsWith(`:${person.id}`) || key.startsWith(willKey))
}
