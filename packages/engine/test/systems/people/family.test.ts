import { describe, expect, it } from 'vitest'
import { birth } from '../../../src/birth.ts'
import type { Life } from '../../../src/life/life.ts'
import type { Person } from '../../../src/life/person.ts'
import type { Relation } from '../../../src/life/vocabulary.ts'
import { bareCatalogue, bornAt } from '../../support/one-life.ts'

const newborns = Array.from({ length: 400 }, (_, index) =>
  birth({ playerId: 'p', seed: `family ${index}`, ruleset: 'calibrated', at: bornAt }, { catalogue: bareCatalogue }),
)
const daysPerYear = 365.25

function kin(life: Life, ...relations: Relation[]): Person[] {
  return life.people.filter(({ relation }) => relations.includes(relation))
}

function ageAtBirth(life: Life, person: Person): number {
  return (life.birthDay - person.bornDay) / daysPerYear
}

describe('the family at birth', () => {
  it('has one mother of 19 to 40 and one father of at least 18', () => {
    for (const life of newborns) {
      const [mother, ...others] = kin(life, 'mother')
      expect(others).toEqual([])
      expect(ageAtBirth(life, mother as Person)).toBeGreaterThanOrEqual(19)
      expect(ageAtBirth(life, mother as Person)).toBeLessThan(40)
      expect(ageAtBirth(life, kin(life, 'father')[0] as Person)).toBeGreaterThanOrEqual(18)
    }
  })

  it('has at most two siblings, born when the mother was at least 17', () => {
    const counts = newborns.map((life) => kin(life, 'sister', 'brother').length)
    expect(Math.max(...counts)).toBe(2)
    expect(Math.min(...counts)).toBe(0)
    for (const life of newborns) {
      const motherAge = ageAtBirth(life, kin(life, 'mother')[0] as Person)
      for (const sibling of kin(life, 'sister', 'brother'))
        expect(motherAge - ageAtBirth(life, sibling)).toBeGreaterThan(17)
    }
  })

  it('plans a younger sibling for about half of the lives whose mother is under 38', () => {
    const planned = newborns.filter(({ agenda }) => agenda.some(({ key }) => key.startsWith('sibling:')))
    expect(planned.length / newborns.length).toBeGreaterThan(0.4)
    expect(planned.length / newborns.length).toBeLessThan(0.6)
  })

  it('has the grandparents who are still alive by the life table: fewer at higher ages', () => {
    const known = newborns.flatMap((life) =>
      kin(life, 'grandmother', 'grandfather').map((one) => ageAtBirth(life, one)),
    )
    expect(known.length).toBeLessThan(newborns.length * 4)
    expect(known.length).toBeGreaterThan(newborns.length * 2)
    expect(known.filter((age) => age > 75).length).toBeLessThan(known.length / 10)
  })
})
