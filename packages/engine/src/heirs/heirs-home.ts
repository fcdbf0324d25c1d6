import { birthdayOf } from '../core/calendar.ts'
import { balance, transfer } from '../core/ledger.ts'
import { epochDayAt } from '../core/time.ts'
import type { Turn } from '../core/turn.ts'
import type { Person } from '../life/person.ts'
import { adultAge } from '../life/stage.ts'
import { livesWithOthers } from '../systems/home/family-homes.ts'
import { type Home, homesOf } from '../systems/home/homes.ts'
import { householdOf, sizeOf } from '../systems/home/household.ts'
import { moveTo, refuseHome } from '../systems/home/housing.ts'
import { findShelter, isCrowded, moveToOwnHome } from '../systems/home/housing-loss.ts'
import { netWorthAt, settle } from '../systems/money/accounts.ts'
import { ownWealthOf } from '../systems/money/wealth.ts'
import { replan } from '../systems/money/weekly-plan.ts'
import { milestonesOf } from '../systems/people/npc-lives.ts'

/** By this birthday everyone has left home. A game design choice. */
const leavesAtAge = 25

/**
 * The day on which an heir who is not played yet leaves the parents' home: the wedding, a move to another town, or a birthday,
 * whichever comes first. Days since 1970-01-01.
 */
export function leavingHomeDay(heir: Person): number {
  const grown = birthdayOf(heir.bornDay, adultAge)
  const goes = milestonesOf(heir).find(({ what }) => what === 'marries' || what === 'moves')?.day
  return Math.max(grown, Math.min(goes ?? Number.POSITIVE_INFINITY, birthdayOf(heir.bornDay, leavesAtAge)))
}

/** Raises an heir's savings to at least the wealth that the old life would have assumed at their wedding. */
export function raiseSavings(turn: Turn, heir: Person): void {
  const { life, minute } = turn
  settle(turn)
  const missing = ownWealthOf(heir, epochDayAt(life, minute)) - netWorthAt(life, minute)
  if (missing > 0) transfer(turn, 'money', 'world', 'player', missing)
}

/**
 * Chooses the home in which an heir continues. An heir who has left the parents does not live with them again, whatever the
 * simulated years led to. A family that can afford a home owns one, and so does anyone who can pay the whole price.
 */
export function findHome(turn: Turn, heir: Person): void {
  const { life, minute, catalogue } = turn
  findShelter(turn)
  const gone = leavingHomeDay(heir) <= epochDayAt(life, minute)
  if (isCrowded(turn) || (gone && livesWithOthers(life))) moveToOwnHome(turn)
  if (!gone || balance(life, 'money', 'home') > 0) return
  replan(turn)
  const family = sizeOf(householdOf(life, minute)) > 1
  const cash = balance(life, 'money')
  let best: Home | undefined
  for (const home of homesOf(catalogue)) {
    const { priceCents } = home
    if (priceCents === undefined || !(family || cash >= priceCents) || refuseHome(turn, home) !== undefined) continue
    if (best?.priceCents === undefined || priceCents < best.priceCents) best = home
  }
  if (best !== undefined) moveTo(turn, best)
}
