import { describe, expect, it } from 'vitest'
import { unschedule } from '../../../src/core/agenda.ts'
import { accountsOf, balance } from '../../../src/core/ledger.ts'
import { epochDayAt } from '../../../src/core/time.ts'
import { type Turn, turnOf } from '../../../src/core/turn.ts'
import type { Person } from '../../../src/life/person.ts'
import type { Relation } from '../../../src/life/vocabulary.ts'
import { endLife } from '../../../src/systems/body/ending.ts'
import { settle } from '../../../src/systems/money/accounts.ts'
import { inheritFrom, receiveInheritance } from '../../../src/systems/money/inheritance.ts'
import { estateOf } from '../../../src/systems/money/wealth.ts'
import { dropPerson } from '../../../src/systems/people/forgetting.ts'
import { draw } from '../../../src/systems/people/nature.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

/** A player without people. */
function alone(): OneLife {
  const one = grownLife(30)
  one.life.people = []
  return one
}

function someone(one: OneLife, relation: Relation, died = false, share = 0.6): Person {
  let nature = 0
  while (Math.abs(draw(nature, 'wealth') - share) > 0.01) nature++
  const person = addSomeone(one, { relation, nature, age: 60 })
  person.diedDay = died ? epochDayAt(one.life, one.minute()) : null
  return person
}

/** The amount that the player inherits. */
function inherited(one: OneLife, person: Person): number {
  const turn: Turn = turnOf(one.life, one.minute(), one.context)
  settle(turn)
  const before = balance(one.life, 'money')
  inheritFrom(turn, person)
  expect(balance(one.life, 'money'), 'nothing comes on the day of the death').toBe(before)
  const letter = one.life.agenda.find(({ kind, key }) => kind === 'finances' && key.startsWith('will:'))
  if (letter === undefined) return 0
  expect(letter.minute - turn.minute).toBeGreaterThan(20 * 1440)
  unschedule(one.life, 'finances', letter.key as 'roof')
  receiveInheritance(turn, letter.key.slice('will:'.length))
  const got = balance(one.life, 'money') - before
  expect(turn.frames.length > 0).toBe(got > 0)
  expect(Object.values(accountsOf(one.life)).reduce((sum, cents) => sum + cents, 0)).toBe(0)
  return got
}

function estate(one: OneLife, person: Person): number {
  return estateOf(person, epochDayAt(one.life, one.minute()))
}

describe('an inheritance', () => {
  it('is the whole estate of a spouse, whoever else is alive', () => {
    const one = alone()
    someone(one, 'sister')
    const spouse = someone(one, 'spouse', true)
    expect(estate(one, spouse)).toBeGreaterThan(10_000)
    expect(inherited(one, spouse)).toBe(estate(one, spouse))
  })

  it('comes from the second parent to die, in equal parts for the children who are alive', () => {
    const one = alone()
    const mother = someone(one, 'mother')
    const father = someone(one, 'father', true)
    someone(one, 'sister')
    someone(one, 'brother')
    someone(one, 'brother', true)
    expect(inherited(one, father)).toBe(0)
    mother.diedDay = epochDayAt(one.life, one.minute())
    expect(inherited(one, mother)).toBe(Math.floor(estate(one, mother) / 3))
  })

  it('is not shared with a sibling who is born later, as in an heir’s earlier years', () => {
    const one = alone()
    const mother = someone(one, 'mother', true)
    someone(one, 'sister')
    someone(one, 'brother').bornDay = epochDayAt(one.life, one.minute()) + 1
    expect(inherited(one, mother)).toBe(Math.floor(estate(one, mother) / 2))
    someone(one, 'brother').bornDay = epochDayAt(one.life, one.minute())
    expect(inherited(one, mother)).toBe(Math.floor(estate(one, mother) / 3))
  })

  it('does not come from others, or if it is too small', () => {
    const one = alone()
    for (const relation of ['friend', 'grandmother', 'partner', 'brother'] satisfies Relation[]) {
      expect(inherited(one, someone(one, relation, true))).toBe(0)
    }
    const poor = someone(one, 'spouse', true)
    while (draw(poor.nature, 'wealth') > 0.0001) poor.nature++
    expect(estate(one, poor)).toBeLessThan(10_000)
    expect(inherited(one, poor)).toBe(0)
  })

  it('belongs to the estate when the player dies before the letter comes', () => {
    const one = alone()
    const spouse = someone(one, 'spouse', true)
    const turn: Turn = turnOf(one.life, one.minute(), one.context)
    settle(turn)
    const before = balance(one.life, 'money')
    inheritFrom(turn, spouse)
    endLife(turn, 'age')
    expect(balance(one.life, 'money') - before).toBe(estate(one, spouse))
  })

  it('comes although the dead person has been forgotten meanwhile', () => {
    const one = alone()
    const spouse = someone(one, 'spouse', true)
    inheritFrom(turnOf(one.life, one.minute(), one.context), spouse)
    dropPerson(one.life, spouse)
    expect(one.life.agenda.filter(({ key }) => key.startsWith('will:'))).toHaveLength(1)
  })
})
