import { assert } from '@lifegrid/base/assert'
import { balance, transfer } from '../../core/ledger.ts'
import { epochDayAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import type { Life } from '../../life/life.ts'
import type { Person } from '../../life/person.ts'
import { sellHome } from '../home/housing.ts'
import { netWorthAt, settle } from '../money/accounts.ts'
import { takeLoanOf } from '../money/loans.ts'
import { ownWealthOf } from '../money/wealth.ts'
import { replan } from '../money/weekly-plan.ts'

/**
 * The rules of property in a marriage. The player's accounts are those of the household: the spouse's savings enter them at the wedding and
 * leave them at a divorce. What the spouse saves during the marriage is not in the accounts. It is calculated from a table of wealth by age.
 *
 * The balance of the account `spouse` is minus the amount that the present spouse has brought. The bond's `ownCents` are the player's own
 * part.
 */
const spouseAccount = 'spouse'

/** The amount that the present spouse has brought into the accounts, integer cents. */
export function broughtBySpouse(life: Life): number {
  return 0 - balance(life, 'money', spouseAccount)
}

/**
 * Records at a wedding how much the player owns, and adds the spouse's savings to the accounts. A spouse to whom the player was married
 * before brings nothing.
 * @returns the spouse's savings, integer cents.
 */
export function joinProperty(turn: Turn, person: Person, epochDay = epochDayAt(turn.life, turn.minute)): number {
  const { life, minute } = turn
  const { bond, past } = life.love
  assert(bond?.personId === person.id, 'property is joined with the person the player marries')
  settle(turn)
  bond.ownCents = netWorthAt(life, minute)
  const before = past.some(({ personId, marriedMinute }) => personId === person.id && marriedMinute !== null)
  const brought = before ? 0 : ownWealthOf(person, epochDay)
  transfer(turn, 'money', spouseAccount, 'player', brought)
  replan(turn)
  return brought
}

/** Counts an amount as the player's own, for example an inheritance from their family. */
export function keepAsOwn({ love }: Life, cents: number): void {
  if (love.bond?.status === 'married') love.bond.ownCents = (love.bond.ownCents ?? 0) + cents
}

/** Lets the player keep what the spouse brought, after the spouse's death. */
export function keepSpouseProperty(turn: Turn): void {
  transfer(turn, 'money', 'inheritance', spouseAccount, broughtBySpouse(turn.life))
}

/** The division of property in a divorce. */
export interface Division {
  /** The amount that the player pays, integer cents. Negative if the player receives it. */
  readonly paidCents: number
  /** Whether the home was sold to pay it. */
  readonly homeSold: boolean
  /** The part that was borrowed, integer cents. */
  readonly lentCents: number
}

/**
 * Divides the property in a divorce. Each takes back what they brought, the player also what they inherited since. The gains of the
 * marriage, in the accounts and in the spouse's own savings, are halved. If less is left than was brought, it is divided in the proportion
 * of what each brought. This is the rule of community property, without its exceptions. If the player's own part at the wedding is not
 * known, everything counts as gained.
 *
 * The player pays in cash, then from the retirement account, then by selling the home. A player never borrows to pay half of the gains, but
 * does borrow to give back what the spouse brought, if it was used to repay the player's debts. A divorce right after the wedding leaves
 * everyone with what they had and what they owed.
 *
 * Example: the player brought 20,000.00 and the spouse 10,000.00; there are 90,000.00 now, and the spouse has saved 40,000.00. The player
 * pays 10,000.00 + 30,000.00 − 20,000.00. Another: the player owed 80,000.00, the spouse brought 30,000.00, and all of it repaid debts. The
 * player borrows 30,000.00 and pays them.
 */
export function divideProperty(turn: Turn, person: Person): Division {
  settle(turn)
  const due = dueTo(turn, person)
  if (due <= 0) {
    transfer(turn, 'money', 'divorce', 'player', -due)
    closeAccount(turn)
    return { paidCents: due, homeSold: false, lentCents: 0 }
  }
  const cash = payFrom(turn, 'player', due)
  const saved = payFrom(turn, 'retirement', due - cash)
  const homeSold = cash + saved < due && balance(turn.life, 'money', 'home') > 0
  if (homeSold) sellHome(turn)
  const fromHome = homeSold ? payFrom(turn, 'player', due - cash - saved) : 0
  const assets = cash + saved + fromHome
  const lentCents = borrow(turn, Math.min(due, broughtBySpouse(turn.life)) - assets)
  closeAccount(turn)
  return { paidCents: assets + lentCents, homeSold, lentCents }
}

function dueTo({ life, minute }: Turn, person: Person): number {
  const { bond } = life.love
  assert(bond !== null && bond.marriedMinute !== null, 'a divorce ends a marriage')
  const own = bond.ownCents ?? 0
  const brought = broughtBySpouse(life)
  const worth = netWorthAt(life, minute)
  const gained = worth - own - brought
  // Debts from before the wedding are the player's own. They do not reduce what the spouse gets back.
  const left = Math.max(0, worth - Math.min(0, own))
  const share = brought === 0 ? 0 : brought / (Math.max(0, own) + brought)
  const theirs =
    gained >= 0 ? Math.max(brought, Math.min(worth, brought + Math.floor(gained / 2))) : Math.floor(left * share)
  const wedding = ownWealthOf(person, epochDayAt(life, bond.marriedMinute))
  const apart = Math.max(0, ownWealthOf(person, epochDayAt(life, minute)) - wedding)
  return theirs - Math.floor(apart / 2)
}

/**
 * Borrows the missing amount and pays it. The loan is limited to the gain in the player's net worth since the wedding.
 * @returns the loan, integer cents.
 */
function borrow(turn: Turn, missing: number): number {
  const { life, minute } = turn
  const better = netWorthAt(life, minute) - Math.min(0, life.love.bond?.ownCents ?? 0)
  const lent = Math.max(0, Math.min(missing, better))
  if (lent === 0) return 0
  takeLoanOf(turn, lent)
  return payFrom(turn, 'player', lent)
}

function payFrom(turn: Turn, account: string, due: number): number {
  const paid = Math.min(due, balance(turn.life, 'money', account))
  transfer(turn, 'money', account, 'divorce', paid)
  return paid
}

/** Sets the account `spouse` to zero, also when not everything could be paid back. */
function closeAccount(turn: Turn): void {
  transfer(turn, 'money', 'divorce', spouseAccount, broughtBySpouse(turn.life))
}
