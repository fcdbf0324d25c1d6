import { describe, expect, it } from 'vitest'
import { canStayAtHome, guardianOf, livesWithOthers, parentOf } from '../../../src/systems/home/family-homes.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

/** A player without any people. */
function alone(years = 17): OneLife {
  const one = grownLife(years)
  one.life.people = []
  return one
}

describe('the guardian of a child', () => {
  it('is an adult relative, chosen in a fixed order of relations', () => {
    const one = alone()
    addSomeone(one, { relation: 'brother', age: 17 })
    addSomeone(one, { relation: 'friend', age: 40 })
    expect(guardianOf(one.life, one.minute())).toBeUndefined()
    const asked = (['brother', 'sister', 'uncle', 'aunt', 'grandfather', 'grandmother'] as const).map((relation) => {
      const { id } = addSomeone(one, { relation, age: 30 })
      return guardianOf(one.life, one.minute())?.id === id
    })
    expect(asked).toEqual([true, true, true, true, true, true])
  })

  it('is alive, and so is the parent who runs the home', () => {
    const one = alone()
    const aunt = addSomeone(one, { relation: 'aunt', age: 50 })
    const mother = addSomeone(one, { relation: 'mother', age: 45 })
    expect([parentOf(one.life)?.id, guardianOf(one.life, one.minute())?.id]).toEqual([mother.id, aunt.id])
    aunt.diedDay = mother.diedDay = one.life.birthDay + 6_000
    expect([parentOf(one.life), guardianOf(one.life, one.minute())]).toEqual([undefined, undefined])
  })
})

describe('a home that others run', () => {
  it('is kept while they are alive; a home of the player’s own always', () => {
    const one = alone()
    const kept = (home: string): readonly [others: boolean, kept: boolean] => {
      one.life.finances.home = home
      return [livesWithOthers(one.life), canStayAtHome(one.life, one.minute())]
    }
    expect([kept('parents'), kept('kin'), kept('room')]).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ])
    addSomeone(one, { relation: 'grandfather', age: 70 })
    expect([kept('parents'), kept('kin')]).toEqual([
      [true, false],
      [true, true],
    ])
    addSomeone(one, { relation: 'father', age: 50 })
    expect(kept('parents')).toEqual([true, true])
  })

  it('is kept until 21 if it is a foster home', () => {
    const young = alone(20)
    const grown = alone(22)
    for (const one of [young, grown]) one.life.finances.home = 'foster'
    expect([canStayAtHome(young.life, young.minute()), canStayAtHome(grown.life, grown.minute())]).toEqual([
      true,
      false,
    ])
  })
})
