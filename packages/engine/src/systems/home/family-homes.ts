import type { HomeDefinition } from '../../catalogue/home.ts'
import { ageOn } from '../../core/calendar.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { adultAge } from '../../life/stage.ts'
import { isParent, type Relation } from '../../life/vocabulary.ts'

/** A home that others run. Its words are messages. */
export interface HomeRunByOthers extends Omit<HomeDefinition, 'name' | 'about'> {
  readonly id: 'parents' | 'kin' | 'foster'
}

/** The home of a player's childhood. A player can return to it while a parent lives. */
export const parentsHome: HomeRunByOthers = {
  id: 'parents',
  weeklyCents: 0,
  beds: 4,
  comfort: 0,
}

/** The home of a child who has lost both parents, if a relative can take the child in. */
export const kinHome: HomeRunByOthers = {
  id: 'kin',
  weeklyCents: 0,
  beds: 4,
  comfort: 0,
}

/** The home of an orphaned child without such a relative. */
export const fosterHome: HomeRunByOthers = {
  id: 'foster',
  weeklyCents: 0,
  beds: 4,
  comfort: -1,
}

/** Homes that others run: the player pays no rent, contributes to the food when earning, and buys no furniture. */
export const homesRunByOthers: readonly HomeRunByOthers[] = [parentsHome, kinHome, fosterHome]

/**
 * Foster care lasts until 18 and may be extended to 21, as in most states of the United States (Fostering Connections to
 * Success and Increasing Adoptions Act of 2008, 42 USC 675(8)). A foster child may leave from 18 on and must leave at 21.
 */
export const fosterUntilAge = 21

/** In the order in which courts and families look for a guardian: grandparents, aunts and uncles, then adult siblings. */
const guardians: readonly Relation[] = ['grandmother', 'grandfather', 'aunt', 'uncle', 'sister', 'brother']

/** Returns whether the player lives in a home that others run. */
export function livesWithOthers({ finances }: Life): boolean {
  return homesRunByOthers.some(({ id }) => id === finances.home)
}

export function parentOf(life: Life): Person | undefined {
  return life.people.find(({ relation, diedDay }) => isParent(relation) && diedDay === null)
}

/**
 * The relative who would take a child in. Example: of a brother of 30 and an aunt of 50 it is the aunt; a brother of 17 cannot
 * be a guardian.
 */
export function guardianOf(life: Life, minute: number): Person | undefined {
  const today = epochDayAt(life, minute)
  const grown = life.people.filter(({ bornDay, diedDay }) => diedDay === null && ageOn(bornDay, today) >= adultAge)
  for (const asked of guardians) {
    const found = grown.find(({ relation }) => relation === asked)
    if (found !== undefined) return found
  }
  return undefined
}

/** Returns whether the player can stay in the home: always in their own, and in a home that others run while they are alive. */
export function canStayAtHome(life: Life, minute: number): boolean {
  const { home } = life.finances
  if (home === parentsHome.id) return parentOf(life) !== undefined
  if (home === kinHome.id) return guardianOf(life, minute) !== undefined
  return home !== fosterHome.id || ageAt(life, minute) < fosterUntilAge
}
