import { describe, expect, it } from 'vitest'
import type { Bond } from '../../../src/life/love.ts'
import type { Person } from '../../../src/life/person.ts'
import { compatibility } from '../../../src/systems/love/compatibility.ts'
import {
  ageOfPerson,
  compatibilityWith,
  refuseAskingAgain,
  refuseMinor,
  refuseRomance,
  refuseWithin,
  requirePartner,
} from '../../../src/systems/love/romance-rules.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { toldRefusal } from '../../support/in-words.ts'
import type { OneLife } from '../../support/one-life.ts'

const day = 1440

function why(one: OneLife, person: Person): string | undefined {
  return refuseRomance(one.life, person, one.minute())?.code
}

function bondWith(personId: string, endedMinute: number | null): Bond {
  const status = endedMinute === null ? 'dating' : 'separated'
  return { personId, status, sinceMinute: 0, marriedMinute: null, endedMinute, ownCents: null, log: [] }
}

describe('whether two people can become a couple', () => {
  it.each<[string, string | undefined, Partial<Person> & { age?: number }]>([
    ['allowed', undefined, {}],
    ['refused to relatives', 'relative', { relation: 'cousin' }],
    ['refused with a minor', 'not_adult', { age: 17 }],
    ['refused with someone who has a partner', 'taken', { partner: 'Noah' }],
    ['refused with someone who loves another sex', 'not_interested', { sex: 'female' }],
    ['refused at an affinity of 20', 'not_close_enough', { affinity: 20 }],
    ['allowed at an affinity of 21', undefined, { affinity: 21 }],
  ])('%s: %s', (_, code, { age = 30, sex = 'male', affinity = 60, relation = 'friend', ...over }) => {
    const one = grownLife(25)
    const person = addSomeone(one, { age, sex, affinity, relation })
    delete person.loves
    Object.assign(person, over)
    expect(why(one, person)).toBe(code)
  })

  it('is refused with the dead, to a player with a partner, and within 182 days after a separation', () => {
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

  it('is refused to a minor', () => {
    const young = grownLife(17)
    expect(why(young, addSomeone(young, { age: 18 }))).toBe('not_adult')
    expect(refuseMinor(young.life, young.minute())?.code).toBe('not_adult')
    const grown = grownLife(19)
    expect(refuseMinor(grown.life, grown.minute())).toBeUndefined()
  })
})

describe('repeating something', () => {
  it.each([
    [0, 100 * day, undefined],
    // Done on day 10, it may be repeated on day 17.
    [10 * day, 10 * day, 'You have asked only just now; in 7 days perhaps.'],
    [10 * day, 15 * day + 1, 'You have asked only just now; in 2 days perhaps.'],
    [10 * day, 16 * day, 'You have asked only just now; in 1 day perhaps.'],
    [10 * day, 17 * day, undefined],
  ])('that was done at minute %i is refused at %i: %s', (last, minute, detail) => {
    const refused = refuseWithin(last, minute, 7, 'love.asked-recently')
    expect(toldRefusal(refused, grownLife(25).life)?.detail).toBe(detail)
  })

  it('is refused for a week after asking someone out', () => {
    const { life } = grownLife(25)
    life.love.askedMinute = 10 * day
    expect(refuseAskingAgain(life, 16 * day)?.code).toBe('too_soon')
    expect(refuseAskingAgain(life, 17 * day)).toBeUndefined()
  })
})

describe('someone', () => {
  it('keeps the age of the day of their death', () => {
    const one = grownLife(25)
    const person = addSomeone(one, { age: 30 })
    expect(ageOfPerson(one.life, person, one.minute() + 5 * 366 * day)).toBe(35)
    person.diedDay = person.bornDay + 20 * 366
    expect(ageOfPerson(one.life, person, one.minute())).toBe(20)
  })

  it('is as compatible with the player as the two natures and ages are', () => {
    const one = grownLife(25)
    const person = addSomeone(one, { age: 30, nature: 99 })
    const expected = compatibility({ nature: one.life.love.nature, ageYears: 25 }, { nature: 99, ageYears: 30 })
    expect(compatibilityWith(one.life, person, one.minute())).toBe(expected)
  })

  it('is the partner if there is one', () => {
    const one = grownLife(25)
    expect(requirePartner(one.life)).toMatchObject({ code: 'not_partnered' })
    const person = addSomeone(one)
    one.life.love.bond = bondWith(person.id, null)
    expect(requirePartner(one.life)).toBe(person)
  })
})
