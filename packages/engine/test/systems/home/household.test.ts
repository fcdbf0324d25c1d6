import { describe, expect, it } from 'vitest'
import { epochDayAt } from '../../../src/core/time.ts'
import type { Relation } from '../../../src/life/vocabulary.ts'
import { householdOf } from '../../../src/systems/home/household.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'

function alone(): OneLife {
  const one = grownLife(30)
  one.life.people = one.life.people.filter(({ relation }) => relation === 'mother' || relation === 'father')
  return one
}

function household(one: OneLife): { adults: number; children: number } {
  return householdOf(one.life, one.minute())
}

describe('the household', () => {
  it('does not include parents, siblings, friends or former partners', () => {
    const one = alone()
    for (const relation of ['friend', 'ex', 'sister', 'niece'] satisfies Relation[])
      addSomeone(one, { relation, age: 9 })
    expect(household(one)).toEqual({ adults: 1, children: 0 })
  })

  it('includes a spouse or partner while they are alive', () => {
    for (const relation of ['spouse', 'partner'] satisfies Relation[]) {
      const one = alone()
      const other = addSomeone(one, { relation })
      expect(household(one)).toEqual({ adults: 2, children: 0 })
      other.diedDay = epochDayAt(one.life, one.minute())
      expect(household(one)).toEqual({ adults: 1, children: 0 })
    }
  })

  it('includes children from birth until they are 18', () => {
    const one = alone()
    addSomeone(one, { relation: 'daughter', age: 17 })
    addSomeone(one, { relation: 'son', age: 0 })
    addSomeone(one, { relation: 'son', age: 19 })
    const unborn = addSomeone(one, { relation: 'daughter', age: 0 })
    unborn.bornDay = epochDayAt(one.life, one.minute()) + 1
    expect(household(one)).toEqual({ adults: 1, children: 2 })
    unborn.bornDay--
    expect(household(one)).toEqual({ adults: 1, children: 3 })
  })
})
