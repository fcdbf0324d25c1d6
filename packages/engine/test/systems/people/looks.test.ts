import { describe, expect, test } from 'vitest'
import { minuteAt } from '../../../src/core/clock.ts'
import { continueAsHeir } from '../../../src/heirs/generations.ts'
import type { Person } from '../../../src/life/person.ts'
import { decodeGenes, encodeGenes, type Genes, geneCodesEnd } from '../../../src/systems/people/gene-code.ts'
import { genesOf, genesOfChild, genesOfPlayer, rootGenes } from '../../../src/systems/people/genes.ts'
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
    const newborn = { relation: 'daughter', sex: 'female', age: 0, parent: partner.id, nature: 99 } as const
    // Several, because one may look like the parents by chance.
    for (let nature = 90; nature < 98; nature++) {
      const genes = genesOf(addSomeone(one, { ...newborn, nature }))
      expect(mine.eyes).toContain(genes.eyes[0])
      expect(rootGenes(partner.nature).eyes).toContain(genes.eyes[1])
    }
    expect(genesOf(addSomeone(one, { ...newborn, ownGenes: true })), 'an adopted child').toEqual(rootGenes(99))
  })

  test('is the same from a code as from the genes', () => {
    for (const [i, nature] of natures.entries()) {
      const sex = i % 2 ? 'male' : 'female'
      const genes = genesOfChild(nature, rootGenes(i), rootGenes(i + 1000))
      const code = encodeGenes(genes)
      expect(Number.isSafeInteger(code) && code < geneCodesEnd).toBe(true)
      expect(encodeGenes(decodeGenes(code))).toBe(code)
      for (let age = 0; age < 110; age++)
        expect(avatarAt(decodeGenes(code), nature, sex, age)).toEqual(avatarAt(genes, nature, sex, age))
    }
  })

  test('does not change when everybody else leaves the life', () => {
    const one = grownLife(40)
    const { life } = one
    const partner = addSomeone(one, { relation: 'partner' })
    addSomeone(one, { relation: 'son', age: 0, parent: partner.id, nature: 99 })
    const minute = minuteAt(life, life.at)
    const before = avatarOfPlayer(life, minute)
    const faces = life.people.map((person) => [person, avatarOfPerson(life, person, minute)] as const)
    life.people = []
    expect(avatarOfPlayer(life, minute)).toEqual(before)
    for (const [person, face] of faces) expect(avatarOfPerson(life, person, minute)).toEqual(face)
  })

  test('of an heir is that of the person who was known, and the other faces stay too', () => {
    const one = grownLife(45)
    const { life } = one
    const partner = addSomeone(one, { relation: 'partner' })
    const heir = addSomeone(one, { relation: 'daughter', sex: 'female', age: 20, parent: partner.id, nature: 99 })
    const sister = addSomeone(one, { relation: 'daughter', sex: 'female', age: 18, parent: partner.id, nature: 77 })
    const [genes, mine, herSister] = [genesOf(heir), genesOfPlayer(life), genesOf(sister)]
    const minute = minuteAt(life, life.at)
    const next = continueAsHeir(life, heir, minute, { seed: 'next', at: life.at, line: 'child', context: one.context })
    expect(encodeGenes(genesOfPlayer(next))).toBe(encodeGenes(genes))
    const played = next.people.find(({ id }) => id === `p${life.peopleCount + 1}`) as Person
    expect(genesOf(played)).toEqual(mine)
    expect(genesOf(next.people.find(({ id }) => id === sister.id) as Person)).toEqual(herSister)
  })
})
