import { describe, expect, it } from 'vitest'
import type { HomeDefinition } from '../../../src/catalogue/home.ts'
import { homesRunByOthers, parentsHome } from '../../../src/systems/home/family-homes.ts'
import { hasBedsFor, homeOf, homesOf } from '../../../src/systems/home/homes.ts'
import { bareCatalogue, oneLife } from '../../support/one-life.ts'

const flat: HomeDefinition = { id: 'flat', name: 'Flat', about: 'Two rooms.', beds: 3, weeklyCents: 10_000, comfort: 0 }
const catalogue = { ...bareCatalogue, homes: [flat] }

describe('homes', () => {
  it('are the parents’ home and those of the catalogue', () => {
    expect(homesOf(catalogue)).toEqual([parentsHome, flat])
  })

  it('are found by the id of the life’s home, also a home that others run', () => {
    const { life } = oneLife({ homes: [flat] })
    expect(homeOf(catalogue, life)).toBe(parentsHome)
    life.finances.home = 'flat'
    expect(homeOf(catalogue, life)).toBe(flat)
    life.finances.home = 'gone'
    expect(() => homeOf(catalogue, life)).toThrow()
  })

  it('take as many people as they have beds, but no couple in a home that others run', () => {
    expect(hasBedsFor(flat, { adults: 2, children: 1 })).toBe(true)
    expect(hasBedsFor(flat, { adults: 2, children: 2 })).toBe(false)
    const room = homesRunByOthers.find(({ beds }) => beds >= 2) ?? { ...parentsHome, beds: 2 }
    expect(hasBedsFor(room, { adults: 1, children: 0 })).toBe(true)
    expect(hasBedsFor(homesRunByOthers[0] as HomeDefinition, { adults: 2, children: 0 })).toBe(false)
  })
})
