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

/** Bankruptcy comes after half a year of unpaid bills. */
const bankruptcyDays = 182
/** No bankruptcy for less. */
const bankruptcyCentsMin = 600_000
/** No message about trouble for less, if the player lives with others. */
const letterCentsMin = 100_000
/**
 * How long banks lend nothing after a bankruptcy. The law allows ten years in the records (15 USC 1681c); credit bureaus delete a
 * bankruptcy under chapter 13 after seven, which the game follows.
 */
const refusedDays = 7 * 365

/**
 * Handles money trouble: the cash is gone and the card is full. The player is told about it and moves to the cheapest home; an owned home
 * is sold, which may pay for years. If the trouble lasts half a year, a bankruptcy writes off the card and the loan. Student loans stay, by
 * law except for undue hardship (11 USC 523(a)(8)). The mortgage ends with the sale of the house.
 */
export function handleTrouble(turn: Turn): void {
  const { life } = turn
  settle(turn)
  if (!isInTrouble(life)) {
    lookAhead(turn)
    return
  }
  life.finances.troubledMinute = turn.minute
  if (livesWithOthers(life) && owed(life, 'card') + owed(life, 'loan') < letterCentsMin) {
    // A player who lives with others and has few debts buys less, and nothing else happens.
    lookAhead(turn)
    return
  }
  changeGauge(life, 'stress', turn.minute, 15)
  changeGauge(life, 'happiness', turn.minute, -8)
  const moved = moveToCheaperHome(turn)
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
 * Moves to the parents' home if a parent is alive and it has enough beds, otherwise to the cheapest home with enough beds.
 * @returns false, without a move, if the player lives with others already, lives in that home, or would pay more rent there.
 */
function moveToCheaperHome(turn: Turn): boolean {
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

/** Writes off the card and the loan if, after half a year, the bills still cannot be paid. */
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
