import { schedule, unschedule } from '../../core/agenda.ts'
import { tell } from '../../core/feed.ts'
import { transfer } from '../../core/ledger.ts'
import { messageOf } from '../../core/message.ts'
import type { Turn } from '../../core/turn.ts'
import { minutesPerDay } from '../../life/limits.ts'
import { livesWithOthers, parentOf, parentsHome } from '../home/family-homes.ts'
import { hasBedsFor, homeOf } from '../home/homes.ts'
import { householdOf } from '../home/household.ts'
import { moveTo } from '../home/housing.ts'
import { homeToLet } from '../home/housing-loss.ts'
import { changeGauge } from '../mood/mood.ts'
import { owed, settle } from './accounts.ts'
import { isInTrouble, lookAhead, replan } from './weekly-plan.ts'

/** Half a year of unpaid bills, then the court. */
const bankruptcyDays = 182
/** Nobody goes to court for less. */
const bankruptcyCentsMin = 600_000
/** For less, nobody prints in red. */
const letterCentsMin = 100_000
/**
 * For so long nobody lends. A choice of the game's: the law lets a bankruptcy stand in the records for ten years (15 USC 1681c), and the
 * credit bureaus drop one of chapter 13 after seven.
 */
const refusedDays = 7 * 365

/**
 * Something can no longer be paid: the cash is gone and the card is full. One moves to where it is cheapest (an owned home is sold, which may
 * pay for years), and gets letters. Who is still there after half a year is freed of card and loan by the court. Student loans and mortgages
 * stay: the former by law, but for undue hardship (11 USC 523(a)(8)), the latter ends with the house.
 */
export function meetTrouble(turn: Turn): void {
  const { life } = turn
  settle(turn)
  if (!isInTrouble(life)) {
    lookAhead(turn)
    return
  }
  life.finances.troubledMinute = turn.minute
  if (livesWithOthers(life) && owed(life, 'card') + owed(life, 'loan') < letterCentsMin) {
    // At one's parents' (or with those who took one in), with nobody to write letters: one goes without, and nothing more comes of it.
    lookAhead(turn)
    return
  }
  changeGauge(life, 'stress', turn.minute, 15)
  changeGauge(life, 'happiness', turn.minute, -8)
  const moved = moveDown(turn)
  tell(turn, {
    eventId: 'money-trouble',
    ...messageOf(turn, moved ? 'money.trouble-moved' : 'money.trouble'),
    importance: 7,
  })
  unschedule(life, 'finances', 'bankrupt')
  if (owed(life, 'card') + owed(life, 'loan') >= bankruptcyCentsMin) {
    schedule(life, turn.minute + bankruptcyDays * minutesPerDay, 'finances', 'bankrupt')
  }
}

/**
 * To one's parents if they live and have beds for all, else to the cheapest roof that has. False where one lives with others already, where
 * that is the home, or where it would cost more: who rents with too few beds stays with too few.
 */
function moveDown(turn: Turn): boolean {
  const { life, minute, catalogue } = turn
  const parents = parentOf(life) !== undefined && hasBedsFor(parentsHome, householdOf(life, minute))
  const down = parents ? parentsHome : homeToLet(turn)
  const { id, priceCents, weeklyCents } = homeOf(catalogue, life)
  const dearer = down !== undefined && priceCents === undefined && down.weeklyCents >= weeklyCents
  if (down === undefined || down.id === id || dearer || livesWithOthers(life)) {
    replan(turn)
    return false
  }
  moveTo(turn, down)
  return true
}

/** Half a year has passed: if the bills still cannot be paid, card and loan are written off. */
export function goBankrupt(turn: Turn): void {
  const { life } = turn
  settle(turn)
  const debt = owed(life, 'card') + owed(life, 'loan')
  const { plan } = life.finances
  const free =
    plan.income -
    plan.tax -
    plan.saved -
    plan.essentials -
    plan.payments.student -
    plan.payments.loan -
    plan.payments.mortgage
  if (debt < bankruptcyCentsMin || free > 0) return
  transfer(turn, 'money', 'bank', 'debt:card', owed(life, 'card'))
  transfer(turn, 'money', 'bank', 'debt:loan', owed(life, 'loan'))
  life.finances.payments.loan = 0
  life.finances.refusedUntil = turn.minute + refusedDays * minutesPerDay
  replan(turn)
  tell(turn, { eventId: 'bankruptcy', ...messageOf(turn, 'money.bankrupt'), importance: 8 })
}
