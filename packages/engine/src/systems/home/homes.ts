import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { HomeDefinition } from '../../catalogue/home.ts'
import { phrase } from '../../core/message.ts'
import type { Life } from '../../life/life.ts'
import { type KeptHome, keptHomes, parentsHome } from './family-homes.ts'
import { type Household, sizeOf } from './household.ts'

export type Home = HomeDefinition | KeptHome

/** The homes a player can choose to move to. Others decide about those they run: see `housing-loss.ts`. */
export function homesOf(catalogue: Catalogue): readonly Home[] {
  return [parentsHome, ...(catalogue.homes ?? [])]
}

export function homeOf(catalogue: Catalogue, life: Life): Home {
  const { home: id } = life.finances
  const home = keptHomes.find((one) => one.id === id) ?? catalogue.homes?.find((one) => one.id === id)
  assert(home !== undefined, 'a home of a life is in the catalogue')
  return home
}

/** Returns whether a household fits: a bed for everyone, and no couple in a single room of a home that others run. */
export function hasBedsFor(home: Home, household: Household): boolean {
  return sizeOf(household) <= home.beds && (household.adults === 1 || !isKept(home))
}

/** Returns whether others run the home. */
export function isKept(home: Home): home is KeptHome {
  return !('name' in home)
}

/** The name of a home, with its article, and the sentence about it. */
export function homeWords(catalogue: Catalogue, home: Home): Pick<HomeDefinition, 'name' | 'about'> {
  if (!isKept(home)) return { name: home.name, about: home.about }
  return { name: phrase(catalogue, `home.${home.id}-name`), about: phrase(catalogue, `home.${home.id}-about`) }
}
