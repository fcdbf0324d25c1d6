import { expect, test } from 'vitest'
import type { CastRole } from '../../src/catalogue/event.ts'
import { castFor, castPoolAt, isStill, rolesOf } from '../../src/core/cast.ts'
import { addMemory } from '../../src/life/person.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { question } from '../support/one-life.ts'

const roles = rolesOf(question('a', { cast: { neighbour: { relation: 'neighbour', age: { to: 40 } } } }))

test('[ENG-4] a role that somebody had in the event before cannot be filled by somebody else', () => {
  const one = grownLife(25)
  one.life.people = []
  const [first, second] = [addSomeone(one, { relation: 'neighbour' }), addSomeone(one, { relation: 'neighbour' })]
  const given = { neighbour: second.id }
  const cast = () => castFor(roles, castPoolAt(one.life, one.minute()), () => 0, given)
  expect(castFor(roles, castPoolAt(one.life, one.minute()), () => 0)).toEqual({ neighbour: first.id })
  expect(cast()).toEqual(given)
  // The person has grown older since.
  second.bornDay -= 30 * 366
  expect(cast()).toEqual(given)
  second.relation = 'friend'
  expect(cast()).toEqual(given)
  second.relation = 'ex'
  expect(cast()).toBeNull()
  expect(castFor(roles, castPoolAt(one.life, one.minute()), () => 0, { neighbour: 'nobody' })).toBeNull()
})

test('a partner may have become a spouse, but nobody becomes a relative', () => {
  const one = grownLife(25)
  const person = addSomeone(one, { relation: 'spouse' })
  expect(isStill(one.life, person.id, { relation: 'partner' })).toBe(true)
  expect(isStill(one.life, person.id, { relation: ['mother', 'father'] })).toBe(false)
  expect(isStill(one.life, person.id, { relation: 'spouse', status: 'dead' })).toBe(false)
  person.diedDay = person.bornDay + 9_000
  expect(isStill(one.life, person.id, { relation: 'spouse', status: 'dead' })).toBe(true)
})

test('a role can want somebody who recalls a deed, owes the player money, or is not on speaking terms', () => {
  const one = grownLife(25)
  one.life.people = []
  const [plain, other] = [addSomeone(one), addSomeone(one)]
  const castOf = (over: Partial<CastRole>) =>
    castFor(
      rolesOf(question('a', { cast: { who: { relation: 'friend', ...over } } })),
      castPoolAt(one.life, one.minute()),
      () => 0,
    )
  expect(castOf({})).toEqual({ who: plain.id })
  for (const over of [{ recalls: 'read to me' }, { quarreled: true }, { owes: true }] as const)
    expect(castOf(over)).toBeNull()
  addMemory(other, { minute: 0, as: 'read to me' })
  other.quarrel = { since: 0, by: 'person' }
  other.loan = { cents: 1, since: 0 }
  for (const over of [{ recalls: 'read to me' }, { quarreled: true }, { owes: true }] as const)
    expect(castOf(over)).toEqual({ who: other.id })
})
