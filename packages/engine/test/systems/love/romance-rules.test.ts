import { describe, expect, it } from 'vitest'
import type { Bond } from '../../../src/life/love.ts'
import type { Person } from '../../../src/life/person.ts'
import { compatibility } from '../../../src/systems/love/compatibility.ts'
import {
  ageOfPerson,
  compatibilityWith,
  refuseAskingSoAgain,
  refuseMinor,
  refuseRomance,
  refuseWithin,
  requirePartner,
} from '../../../src/systems/love/romance-rules.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

const day = 1440

function why(one: OneLife, person: Person): string | undefined {
  return refuseRomance(one.life, person, one.minute())?.code
}

function bondWith(personId: string, endedMinute: number | null): Bond {
  const status = endedMinute === null ? 'dating' : 'separated'
  return { personId, status, sinceMinute: 0, marriedMinute: null, endedMinute, ownCents: null, log: [] }
}

describe('two who cannot become a couple', () => {
  it.each<[string, string | undefined, Partial<Person> & { age?: number }]>([
    ['are not those who may', undefined, {}],
    ['are kin', 'relative', { relation: 'cousin' }],
    ['are not both of age', 'not_adult', { age: 17 }],
    ['are with somebody else', 'taken', { partner: 'Noah' }],
    ['love another sex', 'not_interested', { sex: 'female' }],
    ['like each other no more than 20', 'not_close_enough', { affinity: 20 }],
    ['like each other by 21, which is enough', undefined, { affinity: 21 }],
  ])('%s: %s', (_, code, { age = 30, sex = 'male', affinity = 60, relation = 'friend', ...over }) => {
    const one = grownLife(25)
    const person = addSomeone(one, { age, sex, affinity, relation })
    delete person.loves
    Object.assign(person, over)
    expect(why(one, person)).toBe(code)
  })

  it('are dead, or with each other’s rival, or apart for less than 182 days', () => {
    const one = grownLife(25)
    const person = addSomeone(one)
    one.life.love.past = [bondWith(person.id, one.minute() - 182 * day + 1)]
    expect(why(one, person)).toBe('too_soon')
    one.life.love.past = [bondWith(person.id, one.minute() - 182 * day)]
    expect(why(one, person)).toBeUndefined()
    one.life.love.bond = bondWith(addSomeone(one).id, null)
    expect(why(one, person)).toBe('already_partnered')
    person.diedDay = one.life.birthDay + 9_000
    expect(why(one, person)).toBe('person_dead')
  })

  it('are a minor and anybody', () => {
    const young = grownLife(17)
    expect(why(young, addSomeone(young, { age: 18 }))).toBe('not_adult')
    expect(refuseMinor(young.life, young.minute())?.code).toBe('not_adult')
    const grown = grownLife(19)
    expect(refuseMinor(grown.life, grown.minute())).toBeUndefined()
  })
})

describe('what was done only just now', () => {
  it.each([
    [0, 100 * day, undefined],
    // Asked on day 10: a week is over on day 17.
    [10 * day, 10 * day, 'Just now; in 7 days perhaps.'],
    [10 * day, 15 * day + 1, 'Just now; in 2 days perhaps.'],
    [10 * day, 16 * day, 'Just now; in 1 day perhaps.'],
    [10 * day, 17 * day, undefined],
  ])('at minute %i is refused at %i: %s', (last, minute, detail) => {
    expect(refuseWithin(last, minute, 7, 'Just now')?.detail).toBe(detail)
  })

  it('to somebody’s heart waits for a week', () => {
    const { life } = grownLife(25)
    life.love.askedMinute = 10 * day
    expect(refuseAskingSoAgain(life, 16 * day)?.code).toBe('too_soon')
    expect(refuseAskingSoAgain(life, 17 * day)).toBeUndefined()
  })
})

describe('someone', () => {
  it('is as old as on the day of their death, and not older', () => {
    const one = grownLife(25)
    const person = addSomeone(one, { age: 30 })
    expect(ageOfPerson(one.life, person, one.minute() + 5 * 366 * day)).toBe(35)
    person.diedDay = person.bornDay + 20 * 366
    expect(ageOfPerson(one.life, person, one.minute())).toBe(20)
  })

  it('fits the player as the two natures and ages do', () => {
    const one = grownLife(25)
    const person = addSomeone(one, { age: 30, nature: 99 })
    const expected = compatibility({ nature: one.life.love.nature, ageYears: 25 }, { nature: 99, ageYears: 30 })
    expect(compatibilityWith(one.life, person, one.minute())).toBe(expected)
  })

  it('is the partner, where there is one', () => {
    const one = grownLife(25)
    expect(requirePartner(one.life)).toMatchObject({ code: 'not_partnered' })
    const person = addSomeone(one)
    one.life.love.bond = bondWith(person.id, null)
    expect(requirePartner(one.life)).toBe(person)
  })
})
