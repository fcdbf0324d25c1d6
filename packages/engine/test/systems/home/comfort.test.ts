import { describe, expect, it } from 'vitest'
import { comfortShifts, itemsById } from '../../../src/systems/home/comfort.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'
import { house, lamp, room, scarf } from '../../support/working-world.ts'

const armchair = { ...lamp, id: 'armchair', whileOwned: { stress: -4, social: -1 } }
const catalogue = catalogueOf({ homes: [room, house], items: [lamp, scarf, armchair] })

function shiftsOf(home: string, things: readonly string[]): ReturnType<typeof comfortShifts> {
  const { life } = someone(catalogue, 30)
  life.finances.home = home
  life.finances.items = things.map((id) => ({ id, sinceMinute: 0 }))
  return comfortShifts(life, catalogue)
}

describe('comfort', () => {
  it('adds up the home’s comfort and the effects of possessions', () => {
    expect(shiftsOf('parents', [])).toEqual({ happiness: 0, stress: 0, health: 0, social: 0, weight: 0 })
    expect(shiftsOf('room', [])).toEqual({ happiness: -1, stress: 0, health: 0, social: 0, weight: 0 })
    // The house adds 3, the lamp 2.
    expect(shiftsOf('house', ['lamp', 'armchair'])).toEqual({
      happiness: 5,
      stress: -4,
      health: 0,
      social: -1,
      weight: 0,
    })
  })

  it('is limited to 6 up or down', () => {
    // 3 + 2 + 2 = 7, and −4 − 4 = −8.
    const { happiness, stress, social } = shiftsOf('house', ['lamp', 'lamp', 'armchair', 'armchair'])
    expect([happiness, stress, social]).toEqual([6, -6, -2])
  })

  it('ignores gifts, and items that are no longer in the catalogue', () => {
    expect(shiftsOf('parents', ['scarf', 'moon'])).toEqual(shiftsOf('parents', []))
    expect(itemsById(catalogue).get('moon')).toBeUndefined()
    expect(itemsById(catalogue)).toBe(itemsById(catalogue))
  })
})
