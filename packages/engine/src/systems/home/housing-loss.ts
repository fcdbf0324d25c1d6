import type { HomeDefinition } from '../../catalogue/home.ts'
import { schedule } from '../../core/agenda.ts'
import { birthdayOf } from '../../core/calendar.ts'
import { tell } from '../../core/feed.ts'
import { ageAt, minuteOfEpochDay } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import {
  fosterHome,
  fosterUntilAge,
  guardianOf,
  isHomeKept,
  keptHomes,
  kinHome,
  livesWithOthers,
  ofAge,
} from './family-homes.ts'
import { homesOf } from './homes.ts'
import { householdOf, sizeOf } from './household.ts'
import { moveTo } from './housing.ts'

/**
 * Nobody lives on in a house in which nobody is left. When the last of those who kept it has died (or foster care is over), a child is taken
 * in by the family, else by foster parents; who is of age moves to the cheapest home to rent with a bed for everyone. What the house was
 * worth has come, or comes, with the parents' estate: see `systems/money/inheritance.ts`. Returns the home that was moved to; null where none was needed,
 * or where the catalogue has none.
 */
export function seekRoof(turn: Turn): HomeDefinition | null {
  const { life, minute } = turn
  if (isHomeKept(life, minute)) return null
  if (ageAt(life, minute) >= ofAge) return moveToOwnHome(turn)
  if (guardianOf(life, minute) !== undefined) {
    moveTo(turn, kinHome)
    return kinHome
  }
  moveTo(turn, fosterHome)
  const ends = minuteOfEpochDay(life, birthdayOf(life.birthDay, fosterUntilAge))
  schedule(life, ends + 60, 'finances', 'roof')
  return fosterHome
}

/** {@link seekRoof}, and the player is told. */
export function loseRoof(turn: Turn): void {
  const { life, minute } = turn
  const left = life.finances.home
  const home = seekRoof(turn)
  if (home === null) return
  const guardian = guardianOf(life, minute)
  if (home === kinHome && guardian !== undefined)
    tell(turn, {
      eventId: 'taken-in',
      title: 'The sewing room',
      message: `Your ${guardian.relation} ${guardian.firstname} takes you in. The sewing machine goes to the cellar. Your bed fits, if the door stays open.`,
      importance: 8,
    })
  else if (home === fosterHome)
    tell(turn, {
      eventId: 'foster-home',
      title: 'A blue door',
      message:
        'Somebody with a folder drives you to a house with a blue door. The paint on the hook with your name is wet.',
      importance: 8,
    })
  else
    tell(turn, {
      eventId: 'house-cleared',
      title: 'What fits into a car',
      message: `${left === fosterHome.id ? 'Nobody is paid for your bed any more' : 'The house is sold'}. You take what fits into a car, and move to ${home.name}. ${home.about}`,
      importance: 6,
    })
}

/** Whether the heir of a life cannot go on in the home that the years without a player have left them, since it has too few beds. */
export function isCrowded({ life, minute, catalogue }: Pick<Turn, 'life' | 'minute' | 'catalogue'>): boolean {
  if (ageAt(life, minute) < ofAge) return false
  const { adults, children } = householdOf(life, minute)
  // With a family of one's own one does not stay in the room that one had as a child.
  if (livesWithOthers(life)) return adults + children > 1
  const beds = homesOf(catalogue).find(({ id }) => id === life.finances.home)?.beds ?? 0
  return adults + children > beds
}

/** The cheapest rented home with a bed for everyone, or else the one with the most beds; undefined where nothing is to let. */
export function homeToLet({
  life,
  minute,
  catalogue,
}: Pick<Turn, 'life' | 'minute' | 'catalogue'>): HomeDefinition | undefined {
  const needed = sizeOf(householdOf(life, minute))
  const rented = homesOf(catalogue).filter((home) => home.priceCents === undefined && !keptHomes.includes(home))
  const order = (a: HomeDefinition, b: HomeDefinition): number =>
    Math.min(needed, b.beds) - Math.min(needed, a.beds) || a.weeklyCents - b.weeklyCents
  return rented.sort(order)[0]
}

/** Moves to {@link homeToLet}. Stays, and returns null, where that is the home already or where nothing is to let. */
export function moveToOwnHome(turn: Turn): HomeDefinition | null {
  const home = homeToLet(turn)
  if (home === undefined || home.id === turn.life.finances.home) return null
  moveTo(turn, home)
  return home
}
