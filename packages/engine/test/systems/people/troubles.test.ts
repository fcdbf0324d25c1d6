import { describe, expect, it } from 'vitest'
import { hasTrouble, whyNotWithThem } from '../../../src/systems/people/troubles.ts'
import { catalogueOf, condition, habit } from '../../support/body-life.ts'
import { addSomeone, grownLife } from '../../support/grown-life.ts'

const theirs = [{ verbs: ['travel'], because: '{person} cannot.' }] as const
const catalogue = catalogueOf({
  healthConditions: [
    condition('gloom', { amongPeople: { share: 0.25, ages: [20, 60], years: [1, 3] }, takes: { theirs } }),
    condition('last', { course: 'chronic', hazardRatio: 2, cause: 'it', incidence: [[20, 1]], takes: { theirs } }),
  ],
  habits: [habit('drink', { amongPeople: { share: 1, ages: [30, 30], years: [10, 10] } })],
})
const years = (n: number): number => Math.floor(n * 365.25)
const somebody = (nature: number, over: object = {}) =>
  ({ nature, sex: 'male', bornDay: 0, diedDay: null, ...over }) as const

describe('what people of the life have', () => {
  it('comes to a share of them, once, for some years, and is gone then', () => {
    let ever = 0
    for (let nature = 0; nature < 400; nature++) {
      let spells = 0
      let days = 0
      for (let age = 15; age < 80; age += 0.25) {
        const has = hasTrouble(catalogue, somebody(nature * 7_919), 'gloom', years(age))
        const had = hasTrouble(catalogue, somebody(nature * 7_919), 'gloom', years(age - 0.25))
        if (has && !had) spells++
        if (has) days++
      }
      expect(spells).toBeLessThanOrEqual(1)
      if (spells > 0) {
        ever++
        expect(days).toBeGreaterThanOrEqual(3)
        expect(days).toBeLessThanOrEqual(13)
      }
    }
    expect(ever / 400).toBeGreaterThan(0.19)
    expect(ever / 400).toBeLessThan(0.31)
  })

  it('can be a habit, and ends with death', () => {
    expect(hasTrouble(catalogue, somebody(1), 'drink', years(29))).toBe(false)
    expect(hasTrouble(catalogue, somebody(1), 'drink', years(31))).toBe(true)
    expect(hasTrouble(catalogue, somebody(1), 'drink', years(41))).toBe(false)
    expect(hasTrouble(catalogue, somebody(1, { diedDay: 9 }), 'drink', years(31))).toBe(false)
  })

  it('is the illness that precedes death, as soon as it is known', () => {
    expect(hasTrouble(catalogue, somebody(1), 'last', years(50))).toBe(false)
    expect(hasTrouble(catalogue, somebody(1, { ill: true }), 'last', years(50))).toBe(true)
  })

  it('stands against some of what one does together, and says so by name', () => {
    const one = grownLife(30)
    const person = addSomeone(one)
    const today = person.bornDay + years(30)
    expect(whyNotWithThem(catalogue, { ...person, ill: true }, 'travel', today)).toBe(`${person.firstname} cannot.`)
    expect(whyNotWithThem(catalogue, { ...person, ill: true }, 'visit', today)).toBeUndefined()
  })
})
