import { describe, expect, test } from 'vitest'
import { minuteAt } from '../../../src/core/clock.ts'
import type { Person } from '../../../src/life/person.ts'
import { type Genes, genesOf, genesOfChild, genesOfPlayer, rootGenes } from '../../../src/systems/people/genes.ts'
import { avatarAt } from '../../../src/systems/people/looks.ts'
import { avatarOfPerson, avatarOfPlayer } from '../../../src/views/avatar-view.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

/** Natures of many people. */
const natures = Array.from({ length: 400 }, (_, i) => i * 2_654_435 + 17)

describe('a face', () => {
  test('differs from person to person, and has every feature now and then', () => {
    const faces = natures.map((nature, i) => avatarAt(rootGenes(nature), nature, i % 2 ? 'male' : 'female', i % 90))
    expect(new Set(faces.map((face) => JSON.stringify(face))).size).toBeGreaterThan(300)
    for (const feature of ['skin', 'eyes', 'hair', 'hairColour', 'clothing'] as const)
      expect(new Set(faces.map((face) => face[feature])).size, feature).toBeGreaterThan(4)
    for (const feature of ['grey', 'beard', 'glasses'] as const)
      expect(faces.some((face) => face[feature] !== undefined)).toBe(true)
  })

  test('ages: the hair of the old is grey, babies wear rompers, and skin and eyes stay', () => {
    for (const nature of natures.slice(0, 60)) {
      const at = (age: number) => avatarAt(rootGenes(nature), nature, 'female', age)
      expect(at(0)).toMatchObject({ hair: 'fluff', clothing: 'romper' })
      expect(at(10).grey).toBeUndefined()
      expect(at(95).grey).toBe(100)
      expect(at(95)).toMatchObject({ skin: at(0).skin, eyes: at(0).eyes, hairColour: at(0).hairColour })
      for (let age = 20; age < 95; age++) expect(at(age + 1).grey ?? 0).toBeGreaterThanOrEqual(at(age).grey ?? 0)
    }
  })

  test('of a child has one variant of each gene from the mother and one from the father', () => {
    for (const [i, nature] of natures.entries()) {
      const [mother, father] = [rootGenes(i), rootGenes(i + 1000)] as [Genes, Genes]
      const child = genesOfChild(nature, mother, father)
      for (const gene of ['eyes', 'hair', 'curls'] as const) {
        expect(mother[gene]).toContain(child[gene][0])
        expect(father[gene]).toContain(child[gene][1])
      }
      const [low, high] = [Math.min(mother.skin, father.skin), Math.max(mother.skin, father.skin)]
      expect(child.skin).toBeGreaterThanOrEqual(low - 0.31)
      expect(child.skin).toBeLessThanOrEqual(high + 0.31)
    }
  })

  test('is inherited in the family of a life', () => {
    const one = grownLife(30)
    const { life } = one
    const byRelation = (relation: string): Person | undefined => life.people.find((one) => one.relation === relation)
    const [mother, father] = [byRelation('mother'), byRelation('father')] as [Person, Person]
    const mine = genesOfPlayer(life)
    expect(rootGenes(mother.nature).eyes).toContain(mine.eyes[0])
    expect(rootGenes(father.nature).eyes).toContain(mine.eyes[1])
    const partner = addSomeone(one, { relation: 'partner' })
    const child = addSomeone(one, { relation: 'daughter', sex: 'female', age: 0, parent: partner.id, nature: 99 })
    child.bornDay = child.metDay
    const genes = genesOf(life, child)
    expect(mine.eyes).toContain(genes.eyes[0])
    expect(rootGenes(partner.nature).eyes).toContain(genes.eyes[1])
    // Adopted.
    child.bornDay -= 200
    expect(genesOf(life, child)).toEqual(rootGenes(child.nature))
  })

  test('does not change when somebody else leaves the life or the clock stands', () => {
    const one = grownLife(40)
    const { life } = one
    const minute = minuteAt(life, life.at)
    const parents = life.people.filter(({ relation }) => relation === 'mother' || relation === 'father')
    const before = [avatarOfPlayer(life, minute), ...parents.map((one) => avatarOfPerson(life, one, minute))]
    life.people = [...parents]
    expect([avatarOfPlayer(life, minute), ...parents.map((one) => avatarOfPerson(life, one, minute))]).toEqual(before)
  })
})
