import { birthdayOf } from '../calendar.ts'
import type { Life } from '../life.ts'
import type { Person } from '../person.ts'
import { ageAt } from '../time.ts'
import type { Turn } from '../turn.ts'
import { householdOf } from './household.ts'
import { homeOf, homesOf, moveTo, parentsHome } from './housing.ts'
import type { HomeDefinition } from './housing-definition.ts'
import { milestonesOf } from './npc-lives.ts'

/** A choice of the game's, not a figure from a table: by this birthday everyone has found a room. */
const leavesAtAge = 25
const ownHomeFromAge = 18

/** The day on which an heir, unplayed as yet, leaves the parents' home: that of the wedding, or a birthday. Days since 1970-01-01. */
export function leavesHomeOn(heir: Person): number {
  const grown = birthdayOf(heir.bornDay, ownHomeFromAge)
  const wedding = milestonesOf(heir).find(({ what }) => what === 'marries')?.day ?? Number.POSITIVE_INFINITY
  return Math.max(grown, Math.min(wedding, birthdayOf(heir.bornDay, leavesAtAge)))
}

/**
 * Whether an heir cannot go on in the home that the years without a player have left them: too few beds, or, for the grown, a room at
 * parents' of whom none is alive, or with a family of one's own. A child stays, whoever it is that cooks.
 */
export function needsAnotherHome({ life, minute, catalogue }: Pick<Turn, 'life' | 'minute' | 'catalogue'>): boolean {
  if (ageAt(life, minute) < ownHomeFromAge) return false
  const { adults, children } = householdOf(life, minute)
  if (life.finances.home === parentsHome.id) return adults + children > 1 || !hasParent(life)
  return adults + children > homeOf(catalogue, life).beds
}

/** Moves to the cheapest rented home with a bed for everyone; stays where there is none. */
export function moveToOwnHome(turn: Turn): void {
  const { life, minute } = turn
  const { adults, children } = householdOf(life, minute)
  let cheapest: HomeDefinition | undefined
  for (const home of homesOf(turn.catalogue)) {
    if (home.id === parentsHome.id || home.priceCents !== undefined || home.beds < adults + children) continue
    if (cheapest === undefined || home.weeklyCents < cheapest.weeklyCents) cheapest = home
  }
  if (cheapest !== undefined && cheapest.id !== life.finances.home) moveTo(turn, cheapest)
}

function hasParent(life: Life): boolean {
  return life.people.some(
    ({ relation, diedDay }) => (relation === 'mother' || relation === 'father') && diedDay === null,
  )
}
