import { schedule } from '../../core/agenda.ts'
import { birthdayOf } from '../../core/calendar.ts'
import { tell } from '../../core/feed.ts'
import { messageOf } from '../../core/message.ts'
import { ageAt, minuteOfEpochDay } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { adultAge } from '../../life/stage.ts'
import { canStayAtHome, fosterHome, fosterUntilAge, guardianOf, kinHome, livesWithOthers } from './family-homes.ts'
import { type Home, homesOf, homeTexts, isRunByOthers } from './homes.ts'
import { householdOf, sizeOf } from './household.ts'
import { moveTo } from './housing.ts'

/**
 * Finds a new home when the one the player lives in has no one left to run it: the last of the adults who ran it has died, or
 * foster care is over. A child goes to a relative, or else to foster parents. An adult moves to the cheapest rented home with
 * enough beds. The value of the old house comes with the parents' estate: see `systems/money/inheritance.ts`.
 * @returns the new home; null if none was needed or the catalogue has none.
 */
export function findShelter(turn: Turn): Home | null {
  const { life, minute } = turn
  if (canStayAtHome(life, minute)) return null
  if (ageAt(life, minute) >= adultAge) return moveToOwnHome(turn)
  if (guardianOf(life, minute) !== undefined) {
    moveTo(turn, kinHome)
    return kinHome
  }
  moveTo(turn, fosterHome)
  const ends = minuteOfEpochDay(life, birthdayOf(life.birthDay, fosterUntilAge))
  schedule(life, ends + 60, 'finances', 'roof')
  return fosterHome
}

/** Calls {@link findShelter} and tells the player about the move. */
export function loseHome(turn: Turn): void {
  const { life, minute } = turn
  const left = life.finances.home
  const home = findShelter(turn)
  if (home === null) return
  const guardian = guardianOf(life, minute)
  if (home === kinHome && guardian !== undefined)
    tell(turn, { eventId: 'taken-in', ...messageOf(turn, 'home.taken-in', { guardian }), importance: 8 })
  else if (home === fosterHome)
    tell(turn, { eventId: 'foster-home', ...messageOf(turn, 'home.fostered'), importance: 8 })
  else {
    const { name, about } = homeTexts(turn.catalogue, home)
    const id = left === fosterHome.id ? 'home.foster-over' : 'home.cleared'
    tell(turn, { eventId: 'house-cleared', ...messageOf(turn, id, { home: name, about }), importance: 6 })
  }
}

/** Returns whether an heir's simulated years have left them in a home with too few beds to continue in. */
export function isCrowded({ life, minute, catalogue }: Pick<Turn, 'life' | 'minute' | 'catalogue'>): boolean {
  if (ageAt(life, minute) < adultAge) return false
  const { adults, children } = householdOf(life, minute)
  // People with a family of their own do not stay in their childhood room.
  if (livesWithOthers(life)) return adults + children > 1
  const beds = homesOf(catalogue).find(({ id }) => id === life.finances.home)?.beds ?? 0
  return adults + children > beds
}

/** The cheapest rented home with enough beds, or else the one with the most beds; undefined if nothing is to let. */
export function homeToLet({ life, minute, catalogue }: Pick<Turn, 'life' | 'minute' | 'catalogue'>): Home | undefined {
  const needed = sizeOf(householdOf(life, minute))
  const rented = homesOf(catalogue).filter((home) => home.priceCents === undefined && !isRunByOthers(home))
  const order = (a: Home, b: Home): number =>
    Math.min(needed, b.beds) - Math.min(needed, a.beds) || a.weeklyCents - b.weeklyCents
  return rented.sort(order)[0]
}

/** Moves to {@link homeToLet}. Returns null, and does not move, if the player already lives there or nothing is to let. */
export function moveToOwnHome(turn: Turn): Home | null {
  const home = homeToLet(turn)
  if (home === undefined || home.id === turn.life.finances.home) return null
  moveTo(turn, home)
  return home
}
