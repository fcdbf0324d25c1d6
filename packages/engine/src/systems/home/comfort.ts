import { clamp } from '@lifegrid/base/clamp'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { ItemDefinition } from '../../catalogue/item.ts'
import { perCatalogue } from '../../core/per-catalogue.ts'
import type { SetPoints } from '../../life/body.ts'
import type { Life } from '../../life/life.ts'
import { addPoints, noPoints, type Points, pointsOf } from '../mood/points.ts'
import { homeOf } from './homes.ts'

/** The most that all possessions together can add to happiness. */
const shiftMax = 6

/** How home and possessions shift the set points: the home's comfort plus the effect of each possession, at most 6 up or down. */
export function comfortShifts(life: Life, catalogue: Catalogue): Points {
  const total: SetPoints = pointsOf({ happiness: homeOf(catalogue, life).comfort })
  if (life.finances.items.length > 0) {
    const things = thingsOf(catalogue)
    for (const { id } of life.finances.items) addPoints(total, things.get(id) ?? noPoints)
  }
  const { happiness, stress, health, social } = total
  return pointsOf({
    happiness: clamp(happiness, -shiftMax, shiftMax),
    stress: clamp(stress, -shiftMax, shiftMax),
    health: clamp(health, -shiftMax, shiftMax),
    social: clamp(social, -shiftMax, shiftMax),
  })
}

/** The effects of owning a thing, by its id; things without effects are left out. */
const thingsOf = perCatalogue(
  ({ items = [] }) =>
    new Map(items.flatMap(({ id, whileOwned }) => (whileOwned === undefined ? [] : [[id, pointsOf(whileOwned)]]))),
)

/** The store's goods by id, built once. */
export const itemsById = perCatalogue(
  ({ items = [] }): ReadonlyMap<string, ItemDefinition> => new Map(items.map((item) => [item.id, item])),
)
