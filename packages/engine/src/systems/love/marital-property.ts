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
 * What a marriage does to money. The player's books are the household's: what a spouse has saved comes into them at the wedding, and goes out of
 * them at a divorce. What the spouse saves from then on stays theirs, apart, and is reckoned from the same table.
 *
 * The account `spouse` stands below zero by what the present spouse has brought; the bond's `ownCents` say what was the player's own.
 */
const spouseAccount = 'spouse'

/** What the present spouse has brought into the books, integer cents. */
export function broughtBySpouse(life: Life): number {
  return 0 - balance(life, 'money', spouseAccount)
}

/**
 * The wedding: notes what is the player's own, and brings in what is the spouse's. Who was married to this one before brings nothing a second
 * time, since what they took with them is what they brought. Returns what was brought, integer cents.
 */
export function joinProperty(turn: Turn, person: Person, epochDay = epochDayAt(turn.life, turn.minute)): number {
  const { life, minute } = turn
  const { bond, past } = life.love
  assert(bond?.personId === person.id, 'property is joined with whom one marries')
  settle(turn)
  bond.ownCents = netWorthAt(life, minute)
  const before = past.some(({ personId, marriedMinute }) => personId === person.id && marriedMinute !== null)
  const brought = before ? 0 : ownWealthOf(person, epochDay)
  transfer(turn, 'money', spouseAccount, 'player', brought)
  replan(turn)
  return brought
}

/** What comes to a married player from their own family is theirs alone. */
export function keepAsOwn({ love }: Life, cents: number): void {
  if (love.bond?.status === 'married') love.bond.ownCents = (love.bond.ownCents ?? 0) + cents
}

/** The spouse has died: what they brought stays. */
export function keepBrought(turn: Turn): void {
  transfer(turn, 'money', 'inheritance', spouseAccount, broughtBySpouse(turn.life))
}

/** What a divorce took, integer cents: below zero where it gave. */
export interface Division {
  readonly paidCents: number
  /** The home had to be sold for it. */
  readonly homeSold: boolean
  /** How much of it had to be borrowed. */
  readonly lentCents: number
}

/**
 * The divorce: each takes out what they brought in (the player's inheritances of those years among it), and what was gained in the marriage is
 * divided in halves, the gains in the books as well as those that the spouse has put by apart. Where less is left than was brought, it is
 * divided in the proportion of what each brought. That is the rule of community property, without its exceptions. Where it is not known what
 * was there at the wedding, all is taken for gained.
 *
 * What is due is paid in cash, then out of the retirement account, then the home is sold. Nobody is made to owe for a half of gains; what was
 * brought is given back even out of debts: who has paid their own with it takes them up again. A wedding that is followed by a divorce at
 * once leaves everyone with what they had, and debtors with what they owed.
 *
 * Example: 20,000.00 and 10,000.00 brought, 90,000.00 now, and 40,000.00 put by apart: 10,000.00 + 30,000.00 − 20,000.00 are paid. Debts of
 * 80,000.00 and 30,000.00 brought, 30,000.00 paid back with it at once: 30,000.00 are due, and lent.
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
  // Debts that are older than the wedding are the player's own: of what was brought they take nothing.
  const left = Math.max(0, worth - Math.min(0, own))
  const share = brought === 0 ? 0 : brought / (Math.max(0, own) + brought)
  const theirs =
    gained >= 0 ? Math.max(brought, Math.min(worth, brought + Math.floor(gained / 2))) : Math.floor(left * share)
  const wedding = ownWealthOf(person, epochDayAt(life, bond.marriedMinute))
  const apart = Math.max(0, ownWealthOf(person, epochDayAt(life, minute)) - wedding)
  return theirs - Math.floor(apart / 2)
}

/** Lends what is missing, as far as the player stands better than at the wedding, and pays it; what was lent, integer cents. */
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

/** What was brought has gone out again, as far as it could be paid: the account is for the next spouse. */
function closeAccount(turn: Turn): void {
  transfer(turn, 'money', 'divorce', spouseAccount, broughtBySpouse(turn.life))
}
