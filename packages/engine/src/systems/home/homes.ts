import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { HomeDefinition } from '../../catalogue/home.ts'
import type { Life } from '../../life/life.ts'
import { keptHomes, parentsHome } from './family-homes.ts'
import { type Household, sizeOf } from './household.ts'

/** The homes a player can choose to move to. Others decide about those they run: see `housing-loss.ts`. */
export function homesOf(catalogue: Catalogue): readonly HomeDefinition[] {
  return [parentsHome, ...(catalogue.homes ?? [])]
}

export function homeOf(catalogue: Catalogue, life: Life): HomeDefinition {
  const { home: id } = life.finances
  const home = keptHomes.find((one) => one.id === id) ?? catalogue.homes?.find((one) => one.id === id)
  assert(home !== undefined, 'a home of a life is in the catalogue')
  return home
}

/** Returns whether a household fits: a bed for everyone, and no couple in a single room of a home that others run. */
export function hasBedsFor(home: HomeDefinition, household: Household): boolean {
  return sizeOf(household) <= home.beds && (household.adults === 1 || !keptHomes.includes(home))
}
