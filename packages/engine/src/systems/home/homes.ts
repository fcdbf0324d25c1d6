import { assert } from '@lifegrid/base/assert'
import type { Catalogue } from '../../catalogue/catalogue.ts'
import type { HomeDefinition } from '../../catalogue/home.ts'
import { phrase } from '../../core/message.ts'
import type { Life } from '../../life/life.ts'
import { type HomeRunByOthers, homesRunByOthers, parentsHome } from './family-homes.ts'
import { type Household, sizeOf } from './household.ts'

export type Home = HomeDefinition | HomeRunByOthers

/** The homes a player can choose to move to. Others decide about those they run: see `housing-loss.ts`. */
export function homesOf(catalogue: Catalogue): readonly Home[] {
  return [parentsHome, ...(catalogue.homes ?? [])]
}

export function homeOf(catalogue: Catalogue, life: Life): Home {
  const { home: id } = life.finances
  const home = homesRunByOthers.find((one) => one.id === id) ?? catalogue.homes?.find((one) => one.id === id)
  assert(home !== undefined, 'a home of a life is in the catalogue')
  return home
}

/** Returns whether a household fits: a bed for everyone, and no couple in a single room of a home that others run. */
export function hasBedsFor(home: Home, household: Household): boolean {
  return sizeOf(household) <= home.beds && (household.adults === 1 || !isRunByOthers(home))
}

/** Returns whether others run the home. */
export function isRunByOthers(home: Home): home is HomeRunByOthers {
  return !('name' in home)
}

/** The name of a home, with its article, and the sentence about it. */
export function homeTexts(catalogue: Catalogue, home: Home): Pick<HomeDefinition, 'name' | 'about'> {
  if (!isRunByOthers(home)) return { name: home.name, about: home.about }
  return { name: phrase(catalogue, `home.${home.id}-name`), about: phrase(catalogue, `home.${home.id}-about`) }
}
