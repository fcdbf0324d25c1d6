import { birthdayOf } from '../../core/calendar.ts'
import type { Person } from '../../life/person.ts'
import { isChild, type Relation } from '../../life/vocabulary.ts'
import { childrenWanted, marriageAge, yearsUntilSeparation } from '../love/marriage-tables.ts'
import { type ChildMilestone, planGrowingUp } from './growing-up.ts'
import { draw, drawBetween } from './nature.ts'

/** An event in the life of someone the player knows. */
export interface Milestone {
  /** Days since 1970-01-01. */
  readonly day: number
  readonly what: 'moves' | 'marries' | 'child' | 'parts' | 'retires' | 'ill' | 'dies' | ChildMilestone
}

/** These people come into the life with a known family, which a plan of marriages would contradict. */
const settledRelations: readonly Relation[] = ['mother', 'father', 'grandmother', 'grandfather', 'aunt', 'uncle']
const daysPerYear = 365.25

/**
 * A person's whole life plan in order, as a pure function of the person. It is not stored; only the next day is on the agenda.
 * Marriages, separations and children follow the same tables as the player's (see `systems/love/marriage-tables.ts`). One in
 * three moves to another town when young. Six in ten of those who die after thirty are known to be ill for two months to two
 * years before.
 *
 * The plan is carried out only where the life allows it: the player's partner marries nobody else.
 */
export function milestonesOf(person: Person): Milestone[] {
  const { nature, bornDay, diesDay } = person
  const found: Milestone[] = []
  const add = (age: number, what: Milestone['what']): void => {
    found.push({ day: bornDay + Math.floor(age * daysPerYear), what })
  }
  if (!settledRelations.includes(person.relation)) {
    if (draw(nature, 'moves') < 0.33) add(18 + draw(nature, 'moves:age') * 14, 'moves')
    planFamily(person, add)
  }
  if (isChild(person.relation)) planGrowingUp(person, add)
  found.push({ day: birthdayOf(bornDay, 66), what: 'retires' })
  if (draw(nature, 'ill') < 0.6 && diesDay - bornDay > 30 * daysPerYear) {
    found.push({ day: diesDay - drawBetween(nature, 'ill:days', 60, 700), what: 'ill' })
  }
  found.push({ day: diesDay, what: 'dies' })
  return found
    .filter(({ day }) => day <= diesDay)
    .sort((a, b) => a.day - b.day || orderOfKind(a.what) - orderOfKind(b.what))
}

function planFamily({ nature, sex }: Person, add: (age: number, what: Milestone['what']) => void): void {
  const married = marriageAge(sex, draw(nature, 'marries'))
  if (married !== null) {
    add(married, 'marries')
    const years = yearsUntilSeparation(draw(nature, 'parts'))
    if (years !== null) add(married + years, 'parts')
  }
  const children = childrenWanted(draw(nature, 'children'))
  // Some have children without marrying, and a little earlier.
  let age = Math.max(20, (married ?? 24) + draw(nature, 'child:0') * 4)
  for (let i = 1; i <= children && age < 44; i++) {
    add(age, 'child')
    age += 1.5 + draw(nature, `child:${i}`) * 4
  }
}

/** The order of events on one day: death comes last. */
function orderOfKind(what: Milestone['what']): number {
  return what === 'dies' ? 1 : 0
}
