import { describe, expect, it } from 'vitest'
import { estateAfterTax, heirsOf, shareOfHeir } from '../../src/heirs/heirs.ts'
import type { BondStatus } from '../../src/life/love.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import type { OneLife } from '../support/one-life.ts'

/** A player of thirty without any people. */
function alone(): OneLife {
  const one = grownLife(30)
  one.life.people = []
  return one
}

function bindTo(one: OneLife, status: BondStatus): void {
  const { id } = addSomeone(one, { relation: 'spouse' })
  one.life.love.bond = {
    personId: id,
    status,
    sinceMinute: 0,
    marriedMinute: null,
    endedMinute: null,
    ownCents: null,
    log: [],
  }
}

describe('heirs', () => {
  it('are the first group that has anyone: child, grandchild, nibling, sibling, friend', () => {
    const one = alone()
    expect(heirsOf(one.life, one.minute())).toEqual({ line: 'friend', people: [] })
    const found = (['friend', 'brother', 'niece', 'grandson', 'daughter'] as const).map((relation) => {
      const { id } = addSomeone(one, { relation, age: 20 })
      const { line, people } = heirsOf(one.life, one.minute())
      expect(people.map((person) => person.id)).toEqual([id])
      return line
    })
    expect(found).toEqual(['friend', 'sibling', 'nibling', 'grandchild', 'child'])
  })

  it('are alive and at most 80; siblings and friends are younger, and friends have an affinity of at least 50', () => {
    const one = alone()
    addSomeone(one, { relation: 'sister', age: 31 })
    addSomeone(one, { age: 31 })
    addSomeone(one, { age: 20, affinity: 49 })
    addSomeone(one, { relation: 'niece', age: 81 })
    addSomeone(one, { relation: 'son', age: 5 }).diedDay = one.life.birthDay + 9000
    expect(heirsOf(one.life, one.minute()).people).toEqual([])
    const friend = addSomeone(one, { age: 20, affinity: 50 })
    expect(heirsOf(one.life, one.minute())).toEqual({ line: 'friend', people: [friend] })
    const old = addSomeone(one, { relation: 'nephew', age: 80 })
    expect(heirsOf(one.life, one.minute())).toEqual({ line: 'nibling', people: [old] })
  })

  it('are sorted by affinity, then by age, and are at most 12', () => {
    const one = alone()
    const young = addSomeone(one, { relation: 'son', age: 3, affinity: 60 })
    const elder = addSomeone(one, { relation: 'son', age: 5, affinity: 60 })
    const dear = addSomeone(one, { relation: 'daughter', age: 1, affinity: 61 })
    expect(heirsOf(one.life, one.minute()).people).toEqual([dear, elder, young])
    for (let i = 0; i < 12; i++) addSomeone(one, { relation: 'son', age: 2, affinity: 10 })
    expect(heirsOf(one.life, one.minute()).people).toHaveLength(12)
  })
})

describe('an estate', () => {
  it.each([
    [-500, 0],
    [830_000, 0],
    [830_001, 1],
    [1_292_830_000, 1_292_000_000],
    // 101 cents above the tax-free amount, of which 40 are tax.
    [1_292_830_101, 1_292_000_061],
  ])('of %i cents leaves %i after the funeral and the tax', (worth, left) => {
    expect(estateAfterTax(worth)).toBe(left)
  })

  it('is divided equally among the heirs, after a spouse has received half of it', () => {
    const one = alone()
    expect(shareOfHeir(one.life, one.minute(), 1_000_001)).toBe(0)
    addSomeone(one, { relation: 'son', age: 3 })
    addSomeone(one, { relation: 'daughter', age: 2 })
    // 170,001 cents are left, so each gets 85,000.
    expect(shareOfHeir(one.life, one.minute(), 1_000_001)).toBe(85_000)
    bindTo(one, 'engaged')
    expect(shareOfHeir(one.life, one.minute(), 1_000_001)).toBe(85_000)
    bindTo(one, 'married')
    expect(shareOfHeir(one.life, one.minute(), 1_000_001)).toBe(42_500)
  })
})
