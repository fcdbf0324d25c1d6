import { describe, expect, test } from 'vitest'
import { turnOf } from '../../../src/core/turn.ts'
import type { Relation } from '../../../src/life/vocabulary.ts'
import { closenessOf, mourningOf, weightOfDeath } from '../../../src/systems/people/mourning.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'
import { bareCatalogue } from '../../support/one-life.ts'

function someone(relation: Relation, affinity: number, familiarity: number) {
  const one = grownLife(30)
  return { one, person: Object.assign(addSomeone(one), { relation, affinity, familiarity }) }
}

describe('words of mourning', () => {
  test('are by closeness: who is loved and known, who is of the family, who was met once', () => {
    expect(closenessOf(someone('mother', 80, 60).person)).toBe('close')
    expect(closenessOf(someone('friend', 80, 60).person)).toBe('close')
    expect(closenessOf(someone('mother', 10, 0).person)).toBe('near')
    expect(closenessOf(someone('friend', 40, 20).person)).toBe('near')
    expect(closenessOf(someone('friend', 40, 2).person)).toBe('distant')
  })

  test('weigh what the one who has died weighed: a friend met once is no headline', () => {
    const weights = (
      [
        ['spouse', 90, 90],
        ['father', 10, 0],
        ['grandmother', 70, 40],
        ['friend', 80, 60],
        ['friend', 40, 2],
      ] as const
    ).map(([relation, affinity, familiarity]) => weightOfDeath(someone(relation, affinity, familiarity).person))
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
    'a %s at affinity %i and familiarity %i is %s, and weighs %i',
    (relation, affinity, known, of, weight) => {
      const { person } = someone(relation, affinity, known)
      expect(closenessOf(person)).toBe(of)
      expect(weightOfDeath(person)).toBe(weight)
    },
  )

  test('are those of the relation, the closeness and the player’s age, and name whoever has died', () => {
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
