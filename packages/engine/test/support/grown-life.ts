import type { Catalogue } from '../../src/catalogue/catalogue.ts'
import { epochDayAt } from '../../src/core/time.ts'
import { turnOf } from '../../src/core/turn.ts'
import type { Person } from '../../src/life/person.ts'
import { addPerson, type NewPerson } from '../../src/systems/people/roster.ts'
import { type OneLife, oneLife } from './one-life.ts'

const minutesPerYear = 525_960

/** A life that has reached an age in a world without events. Seeds whose life ends earlier are skipped. */
export function grownLife(years: number, over: Partial<Catalogue> = {}): OneLife {
  for (let i = 0; i < 20; i++) {
    const one = oneLife(over, { seed: `grown-${years}-${i}` })
    one.send('speed', 1)
    one.wait(Math.ceil((years * minutesPerYear) / 5))
    if (one.life.status === 'playing') return one
  }
  throw new Error(`no seed gives a life of ${years} years`)
}

/** Adds a person: by default a friend of 30 who is fond of the player and can love any sex. */
export function addSomeone(one: OneLife, over: Partial<NewPerson> & { age?: number } = {}): Person {
  const turn = turnOf(one.life, one.minute(), one.context)
  const { age = 30, ...made } = over
  return addPerson(turn, {
    relation: 'friend',
    sex: 'male',
    bornDay: epochDayAt(one.life, one.minute()) - Math.ceil(age * 365.25),
    lastname: 'Olsen',
    affinity: 60,
    familiarity: 50,
    nature: 7,
    loves: 'both',
    single: true,
    ...made,
  })
}

/** Lets game days pass at the fastest speed. */
export function days(one: OneLife, count: number): void {
  one.wait((count * 1440) / 5)
}
