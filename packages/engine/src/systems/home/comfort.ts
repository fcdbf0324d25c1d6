import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ItemDefinition } from '../../catalogue/item.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import type { Rest } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import { addPoints, noPoints, type Points, pointsOf } from '../mood/points.ts'
import { homeOf } from './homes.ts'

/** However much one owns, things make nobody happier than this. */
const shiftMax = 6

/** What home and things do to the points to which the gauges drift: the home's comfort, and each thing's own, 6 at most either way. */
export function comfortShifts(life: Life, catalogue: Catalogue): Points {
  const total: Rest = pointsOf({ happiness: homeOf(catalogue, life).comfort })
  if (life.finances.items.length > 0) {
    const things = thingsOf(catalogue)
    for (const { id } of life.finances.items) addPoints(total, things.get(id) ?? noPoints)
  }
  const { happiness, stress, health, social } = total
  return pointsOf({
    happiness: clamp(happiness),
    stress: clamp(stress),
    health: clamp(health),
    social: clamp(social),
  })
}

/** What owning does, by the thing's id; only those of which there is something to say. */
const thingsOf = perCatalogue(
  ({ items = [] }) =>
    new Map(items.flatMap(({ id, whileOwned }) => (whileOwned === undefined ? [] : [[id, pointsOf(whileOwned)]]))),
)

/** The store's goods by id, built once. */
export const itemsById = perCatalogue(
  ({ items = [] }): ReadonlyMap<string, ItemDefinition> => new Map(items.map((item) => [item.id, item])),
)

function clamp(value: number): number {
  return Math.min(shiftMax, Math.max(-shiftMax, value))
}
