import { describe, expect, it } from 'vitest'
import { changeAffinity, romanceAffinityAbove } from '../../../src/systems/people/affinity.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

const one = grownLife(20)

describe('affinity', () => {
  it.each([
    [60, 15, 75],
    [60, -20, 40],
    // 90 + 15 would be 105, and −95 − 20 would be −115.
    [90, 15, 100],
    [-95, -20, -100],
  ])('of %i, changed by %i, becomes %i, within −100 and 100', (affinity, by, is) => {
    const person = addSomeone(one, { affinity })
    changeAffinity(person, by)
    expect(person.affinity).toBe(is)
  })

  it('makes an acquaintance a friend from 40 on, permanently', () => {
    const found = (['classmate', 'colleague', 'neighbour', 'acquaintance'] as const).map((relation) => {
      const person = addSomeone(one, { relation, affinity: 34 })
      changeAffinity(person, 5)
      const at39 = person.relation
      changeAffinity(person, 1)
      const at40 = person.relation
      changeAffinity(person, -60)
      return [at39, at40, person.relation]
    })
    expect(found).toEqual([
      ['classmate', 'friend', 'friend'],
      ['colleague', 'friend', 'friend'],
      ['neighbour', 'friend', 'friend'],
      ['acquaintance', 'friend', 'friend'],
    ])
  })

  it('does not change the relation of relatives, partners or former partners', () => {
    for (const relation of ['cousin', 'partner', 'ex'] as const) {
      const person = addSomeone(one, { relation, affinity: 30 })
      changeAffinity(person, 40)
      expect([person.relation, person.affinity]).toEqual([relation, 70])
    }
  })

  it('must be more than 20 for romance', () => {
    expect(romanceAffinityAbove).toBe(20)
  })
})
