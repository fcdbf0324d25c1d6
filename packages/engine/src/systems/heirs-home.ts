import { birthdayOf } from '../calendar.ts'
import type { Person } from '../person.ts'
import { ofAge } from './kept-homes.ts'
import { milestonesOf } from './npc-lives.ts'

/** A choice of the game's, not a figure from a table: by this birthday everyone has found a room. */
const leavesAtAge = 25

/** The day on which an heir, unplayed as yet, leaves the parents' home: that of the wedding, or a birthday. Days since 1970-01-01. */
export function leavesHomeOn(heir: Person): number {
  const grown = birthdayOf(heir.bornDay, ofAge)
  const wedding = milestonesOf(heir).find(({ what }) => what === 'marries')?.day ?? Number.POSITIVE_INFINITY
  return Math.max(grown, Math.min(wedding, birthdayOf(heir.bornDay, leavesAtAge)))
}
