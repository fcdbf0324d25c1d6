import { expect, test } from 'vitest'
import { castFor, isStill, rolesOf } from '../../src/core/cast.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import { question } from '../support/one-life.ts'

const roles = rolesOf(question('a', { cast: { neighbour: { relation: 'neighbour', age: { to: 40 } } } }))

test('[ENG-4] a role that somebody had in the event before cannot be filled by somebody else', () => {
  const one = grownLife(25)
  one.life.people = []
  const [first, second] = [addSomeone(one, { relation: 'neighbour' }), addSomeone(one, { relation: 'neighbour' })]
  const given = { neighbour: second.id }
  const cast = () => castFor(roles, one.life, one.minute(), () => 0, given)
  expect(castFor(roles, one.life, one.minute(), () => 0)).toEqual({ neighbour: first.id })
  expect(cast()).toEqual(given)
  // The person has grown older since.
  second.bornDay -= 30 * 366
  expect(cast()).toEqual(given)
  second.relation = 'friend'
  expect(cast()).toEqual(given)
  second.relation = 'ex'
  expect(cast()).toBeNull()
  expect(castFor(roles, one.life, one.minute(), () => 0, { neighbour: 'nobody' })).toBeNull()
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
