import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { HomeDefinition } from '../../catalogue/home.ts'
import type { Life } from '../../life/life.ts'
import { keptHomes, parentsHome } from './family-homes.ts'
import { type Household, sizeOf } from './household.ts'

/** What one can move to; the houses of others take one in, or do not: see `housing-loss.ts`. */
export function homesOf(catalogue: Catalogue): readonly HomeDefinition[] {
  return [parentsHome, ...(catalogue.homes ?? [])]
}

export function homeOf(catalogue: Catalogue, life: Life): HomeDefinition {
  const { home: id } = life.finances
  const home = keptHomes.find((one) => one.id === id) ?? catalogue.homes?.find((one) => one.id === id)
  assert(home !== undefined, 'a home that someone lives in is in the catalogue for ever')
  return home
}

/** Whether a household can move in: a bed for everyone, and no couple into a room that others keep for one. */
export function hasBedsFor(home: HomeDefinition, household: Household): boolean {
  return sizeOf(household) <= home.beds && (household.adults === 1 || !keptHomes.includes(home))
}
