import { expect, test } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import { schedulePayment } from '../../../src/systems/together/payments-by-people.ts'
import { refuseSharedPurse } from '../../../src/systems/together/purse.ts'
import { refuseNotOwnChild, refuseOthersChild } from '../../../src/systems/together/young.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

test('couples have one purse, and others have two', () => {
  const one = grownLife(25)
  const pair = { life: one.life, minute: one.minute(), person: addSomeone(one) }
  expect(refuseSharedPurse(pair)).toBeUndefined()
  pair.person.relation = 'partner'
  expect(refuseSharedPurse(pair)?.code).toBe('not_for_you')
})

test('children of the family, and those of the player', () => {
  const one = grownLife(25)
  const pair = { life: one.life, minute: one.minute(), person: addSomeone(one, { relation: 'niece', age: 5 }) }
  expect(refuseOthersChild(pair)).toBeUndefined()
  expect(refuseNotOwnChild(pair)?.code).toBe('not_for_you')
  pair.person.relation = 'daughter'
  expect(refuseNotOwnChild(pair)).toBeUndefined()
  pair.person.relation = 'neighbour'
  expect(refuseOthersChild(pair)?.code).toBe('not_for_you')
})

test('a person has one day on which to pay', () => {
  const one = grownLife(25)
  const person = addSomeone(one)
  const turn = turnOf(one.life, one.minute(), one.context)
  schedulePayment(turn, person)
  schedulePayment({ ...turn, minute: turn.minute + 1440 }, person)
  const items = one.life.agenda.filter(({ key }) => key === `pays:${person.id}`)
  expect(items).toHaveLength(1)
  expect(items[0]?.minute).toBeGreaterThan(turn.minute + 40 * 1440)
})
