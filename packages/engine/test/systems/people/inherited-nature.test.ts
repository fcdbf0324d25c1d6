import { expect, it } from 'vitest'
import { mostAlike, parentsOf } from '../../../src/systems/people/inherited-nature.ts'
import { dimensionOf, temperamentOf } from '../../../src/systems/people/nature.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

it('takes the nature most like the mean of the parents', () => {
  const parents = [11, 12]
  const mean = temperamentOf(11).map((value, index) => (value + (temperamentOf(12)[index] as number)) / 2)
  const distance = (nature: number) =>
    temperamentOf(nature).reduce((sum, value, index) => sum + (value - (mean[index] as number)) ** 2, 0)
  const natures = [101, 102, 103, 104]
  const least = Math.min(...natures.map(distance))
  expect(distance(mostAlike(parents, natures))).toBe(least)
})

it('makes children take after the player and the other parent, except adopted ones', () => {
  const one = grownLife(40)
  one.life.people = []
  const partner = addSomeone(one, { relation: 'partner', nature: 77 })
  expect(parentsOf(one.life, { relation: 'son', parent: partner.id })).toEqual([one.life.love.nature, 77])
  expect(parentsOf(one.life, { relation: 'granddaughter', parent: partner.id })).toEqual([77])
  expect(parentsOf(one.life, { relation: 'friend' })).toEqual([])
  const mean = (dimensionOf(one.life.love.nature, 'openness') + dimensionOf(77, 'openness')) / 2
  const distances = (ownGenes: boolean): number => {
    let sum = 0
    for (let i = 0; i < 40; i++) {
      // Without `nature` in what is made, it is drawn.
      const { nature: _, ...drawn } = {
        nature: undefined,
        relation: 'son' as const,
        parent: partner.id,
        ownGenes,
        age: 1,
      }
      const child = addSomeone(one, { ...drawn, nature: undefined as never })
      sum += Math.abs(dimensionOf(child.nature, 'openness') - mean)
      one.life.people = [partner]
    }
    return sum
  }
  expect(distances(false)).toBeLessThan(distances(true))
})
