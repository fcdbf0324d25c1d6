import { describe, expect, test } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import type { Relation } from '../../../src/life/vocabulary.ts'
import { closenessOf, importanceOfDeath, mourningOf } from '../../../src/systems/people/mourning.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { bareCatalogue } from '../../support/one-life.ts'

function someone(relation: Relation, affinity: number, familiarity: number) {
  const one = grownLife(30)
  return { one, person: Object.assign(addSomeone(one), { relation, affinity, familiarity }) }
}

describe('mourning', () => {
  test('distinguishes close people, relatives, and people who were met once', () => {
    expect(closenessOf(someone('mother', 80, 60).person)).toBe('close')
    expect(closenessOf(someone('friend', 80, 60).person)).toBe('close')
    expect(closenessOf(someone('mother', 10, 0).person)).toBe('near')
    expect(closenessOf(someone('friend', 40, 20).person)).toBe('near')
    expect(closenessOf(someone('friend', 40, 2).person)).toBe('distant')
  })

  test('has an importance that depends on the relation and the closeness', () => {
    const weights = (
      [
        ['spouse', 90, 90],
        ['father', 10, 0],
        ['grandmother', 70, 40],
        ['friend', 80, 60],
        ['friend', 40, 2],
      ] as const
    ).map(([relation, affinity, familiarity]) => importanceOfDeath(someone(relation, affinity, familiarity).person))
    expect(weights).toEqual([9, 8, 7, 6, 3])
  })

  test.each([
    ['friend', 55, 25, 'close', 6],
    ['friend', 54, 25, 'near', 5],
    ['friend', 55, 24, 'near', 5],
    ['friend', 35, 15, 'near', 5],
    ['friend', 34, 15, 'distant', 3],
    ['friend', 35, 14, 'distant', 3],
    ['cousin', 34, 14, 'near', 5],
    ['partner', 0, 0, 'near', 9],
    ['sister', 55, 25, 'close', 7],
  ] as const)(
    'for a %s with affinity %i and familiarity %i has closeness %s and importance %i',
    (relation, affinity, known, of, weight) => {
      const { person } = someone(relation, affinity, known)
      expect(closenessOf(person)).toBe(of)
      expect(importanceOfDeath(person)).toBe(weight)
    },
  )

  test('has a text that suits the relation, the closeness and the player’s age, and names the dead', () => {
    const { one, person } = someone('friend', 80, 60)
    const entry = { relations: ['friend'], closeness: ['close'] } as const
    const mourning = [
      { ...entry, id: 'child', age: { to: 12 }, text: ['You are a child.'] },
      { ...entry, id: 'other', relations: ['mother'] as const, text: ['It was your mother.'] },
      { ...entry, id: 'far', closeness: ['distant'] as const, text: ['It was nobody.'] },
      { ...entry, id: 'right', text: ['You think of {dead}.'] },
    ]
    const turn = (words: typeof mourning | undefined) =>
      turnOf(one.life, one.minute(), { catalogue: { ...bareCatalogue, ...(words && { mourning: words }) } })
    expect(mourningOf(turn(mourning), person)).toBe(`You think of ${person.firstname}.`)
    expect(mourningOf(turn(undefined), person)).toBe('')
  })
})
