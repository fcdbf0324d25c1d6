import { birthdayOf } from '../../core/calendar.ts'
import type { Person } from '../../life/person.ts'
import type { Relation } from '../../life/vocabulary.ts'
import { childrenWanted, marriageAge, yearsUntilParting } from '../love/marriage-tables.ts'
import { draw, drawBetween } from './nature.ts'

/** Something that happens in the life of someone whom the player knows. */
export interface Milestone {
  /** Days since 1970-01-01. */
  readonly day: number
  readonly what: 'moves' | 'marries' | 'child' | 'parts' | 'retires' | 'ill' | 'dies'
}

/** Of these the family is known already when they come into the life: a plan of marriages would contradict it. */
const settled: readonly Relation[] = ['mother', 'father', 'grandmother', 'grandfather', 'aunt', 'uncle']
const daysPerYear = 365.25

/**
 * A person's whole life, in order, as a function of what they are: nothing of it is kept, and only its next day stands on the agenda.
 * Marriages, partings and children follow the same tables as those of the player's (see `systems/love/marriage-tables.ts`); one in three moves to
 * another town when young; six in ten of those who die past thirty are known to be ill for two months to two years.
 *
 * What the plan says is only carried out where the life allows it: whoever the player is with marries nobody else.
 */
export function milestonesOf(person: Person): Milestone[] {
  const { nature, bornDay, diesDay } = person
  const found: Milestone[] = []
  const add = (age: number, what: Milestone['what']): void => {
    found.push({ day: bornDay + Math.floor(age * daysPerYear), what })
  }
  if (!settled.includes(person.relation)) {
    if (draw(nature, 'moves') < 0.33) add(18 + draw(nature, 'moves:age') * 14, 'moves')
    planFamily(person, add)
  }
  found.push({ day: birthdayOf(bornDay, 66), what: 'retires' })
  if (draw(nature, 'ill') < 0.6 && diesDay - bornDay > 30 * daysPerYear) {
    found.push({ day: diesDay - drawBetween(nature, 'ill:days', 60, 700), what: 'ill' })
  }
  found.push({ day: diesDay, what: 'dies' })
  return found.filter(({ day }) => day <= diesDay).sort((a, b) => a.day - b.day || rank(a.what) - rank(b.what))
}

function planFamily({ nature, sex }: Person, add: (age: number, what: Milestone['what']) => void): void {
  const married = marriageAge(sex, draw(nature, 'marries'))
  if (married !== null) {
    add(married, 'marries')
    const years = yearsUntilParting(draw(nature, 'parts'))
    if (years !== null) add(married + years, 'parts')
  }
  const children = childrenWanted(draw(nature, 'children'))
  // Some have their children without a wedding, and a little earlier.
  let age = Math.max(20, (married ?? 24) + draw(nature, 'child:0') * 4)
  for (let i = 1; i <= children && age < 44; i++) {
    add(age, 'child')
    age += 1.5 + draw(nature, `child:${i}`) * 4
  }
}

/** Death comes last on its day. */
function rank(what: Milestone['what']): number {
  return what === 'dies' ? 1 : 0
}
