import type { Catalogue } from '../catalogue.ts'
import type { Life } from '../life.ts'
import type { Shifts } from './body-definition.ts'
import { homeOf } from './housing.ts'
import type { ItemDefinition } from './shop-definition.ts'

/** However much one owns, things make nobody happier than this. */
const shiftMax = 6

/** What home and things do to the points to which the gauges drift: the home's comfort, and each thing's own, 6 at most either way. */
export function comfortShifts(life: Life, catalogue: Catalogue): Shifts {
  const shifts = { happiness: homeOf(catalogue, life).comfort, stress: 0, health: 0, social: 0 }
  if (life.finances.items.length > 0) {
    const kinds = itemsById(catalogue)
    for (const { id } of life.finances.items) {
      const { happiness = 0, stress = 0, health = 0, social = 0 } = kinds.get(id)?.whileOwned ?? {}
      shifts.happiness += happiness
      shifts.stress += stress
      shifts.health += health
      shifts.social += social
    }
  }
  return {
    happiness: clamp(shifts.happiness),
    stress: clamp(shifts.stress),
    health: clamp(shifts.health),
    social: clamp(shifts.social),
  }
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, ItemDefinition>>()

/** The store's goods by id, built once. */
export function itemsById(catalogue: Catalogue): ReadonlyMap<string, ItemDefinition> {
  let index = indexes.get(catalogue)
  if (index === undefined) {
    index = new Map((catalogue.items ?? []).map((item) => [item.id, item]))
    indexes.set(catalogue, index)
  }
  return index
}

function clamp(value: number): number {
  return Math.min(shiftMax, Math.max(-shiftMax, value))
}
