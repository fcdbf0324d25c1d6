import type { HomeDefinition } from '../../catalogue/home.ts'
import { ageOn } from '../../core/calendar.ts'
import { ageAt, epochDayAt } from '../../core/time.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import type { Relation } from '../../life/vocabulary.ts'

/** Where everyone begins, and where one can go back to while a parent lives. */
export const parentsHome: HomeDefinition = {
  id: 'parents',
  name: 'your old room',
  about: 'Your parents’ house, where the shelf still holds what you left.',
  weeklyCents: 0,
  beds: 4,
  comfort: 0,
}

/** Where a child goes who has lost both parents, while somebody of the family can take one in. */
export const kinHome: HomeDefinition = {
  id: 'kin',
  name: 'the house of your family',
  about: 'A room that was for sewing, and a place at the table that was for visitors.',
  weeklyCents: 0,
  beds: 4,
  comfort: 0,
}

/** Where a child goes whom nobody of the family is left to take. */
export const fosterHome: HomeDefinition = {
  id: 'foster',
  name: 'a foster home',
  about: 'A bed, a hook, and your name on the list on the fridge, in pencil at first.',
  weeklyCents: 0,
  beds: 4,
  comfort: -1,
}

/** Homes that others keep: nobody pays rent there, whoever earns gives something for food, and no sofa is bought for them. */
export const keptHomes: readonly HomeDefinition[] = [parentsHome, kinHome, fosterHome]

/**
 * Foster care lasts until 18, and may be extended to 21; most states of the United States do (Fostering Connections to Success and Increasing
 * Adoptions Act of 2008, 42 USC 675(8)). Who is fostered may leave from 18 on, as anyone, and has to at 21.
 */
export const fosterUntilAge = 21
export const ofAge = 18

const parents: readonly Relation[] = ['mother', 'father']
/** In the order in which courts and families ask: grandparents, their children, then brothers and sisters who are of age. */
const guardians: readonly Relation[] = ['grandmother', 'grandfather', 'aunt', 'uncle', 'sister', 'brother']

/** Whether the player lives where others keep the house. */
export function livesWithOthers({ finances }: Life): boolean {
  return keptHomes.some(({ id }) => id === finances.home)
}

export function parentOf(life: Life): Person | undefined {
  return life.people.find(({ relation, diedDay }) => parents.includes(relation) && diedDay === null)
}

/** Who of the family would take a child in. Example: with a brother of 30 and an aunt of 50 it is the aunt; a brother of 17 takes nobody in. */
export function guardianOf(life: Life, minute: number): Person | undefined {
  const today = epochDayAt(life, minute)
  const grown = life.people.filter(({ bornDay, diedDay }) => diedDay === null && ageOn(bornDay, today) >= ofAge)
  for (const asked of guardians) {
    const found = grown.find(({ relation }) => relation === asked)
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether the home goes on: one's own always, and one that others keep while they are there to do it. */
export function isHomeKept(life: Life, minute: number): boolean {
  const { home } = life.finances
  if (home === parentsHome.id) return parentOf(life) !== undefined
  if (home === kinHome.id) return guardianOf(life, minute) !== undefined
  return home !== fosterHome.id || ageAt(life, minute) < fosterUntilAge
}
