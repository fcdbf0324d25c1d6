import { balance, transfer } from '../../core/ledger.ts'
import { wording } from '../../core/message.ts'
import { dollars } from '../../core/money.ts'
import { type Refusal, refusal } from '../../core/refusal.ts'
import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { moneyAt, owed, settle } from '../money/accounts.ts'
import { paymentFor } from '../money/payments.ts'
import { rates } from '../money/returns.ts'
import { replan } from '../money/weekly-plan.ts'
import { parentOf, parentsHome } from './family-homes.ts'
import { type Home, hasBedsFor } from './homes.ts'
import { householdOf, sizeOf } from './household.ts'

/** The buyer pays a fifth of the price at once; the bank lends the rest. */
const downPercent = 20
/** A mortgage runs for 30 years. */
const mortgageWeeks = 30 * 52
/** The seller's costs (agents, notary, movers), percent of the price. */
const sellingPercent = 6
/** Banks refuse a loan if rent, upkeep and payments exceed this percentage of the wage. */
const burdenPercent = 45
const ownHomeFromAge = 18

/** Why the player cannot move into this home now; undefined if they can. */
export function refuseHome(turn: Pick<Turn, 'life' | 'minute' | 'catalogue'>, home: Home): Refusal | undefined {
  const { life, minute } = turn
  if (home.id === life.finances.home) return refusal('not_for_you', 'home.lives-there')
  if (ageAt(life, minute) < ownHomeFromAge) return refusal('too_young', 'home.too-young', { age: ownHomeFromAge })
  if (home.id === parentsHome.id && parentOf(life) === undefined) return refusal('not_for_you', 'home.nobody-left')
  const household = householdOf(life, minute)
  if (!hasBedsFor(home, household)) {
    const people = sizeOf(household)
    if (people <= home.beds) return refusal('too_few_beds', 'home.child-bed')
    const beds = home.beds === 1 ? wording('home.one-bed') : wording('home.beds', { beds: home.beds })
    return refusal('too_few_beds', 'home.too-few-beds', { beds, people })
  }
  if (home.id === parentsHome.id) return undefined
  const means = moneyAt(life, minute) + saleProceeds(balance(life, 'money', 'home'), owed(life, 'mortgage'))
  const { income } = life.finances.plan
  if (home.priceCents === undefined) {
    // A landlord requires two months of rent in savings, or a sufficient wage.
    if (means < home.weeklyCents * 8 && (income * 60) / 100 < home.weeklyCents) {
      return refusal('not_enough_money', 'home.rent-too-high', { weekly: dollars(home.weeklyCents) })
    }
    return undefined
  }
  const down = Math.ceil((home.priceCents * downPercent) / 100)
  if (means < down)
    return refusal('not_enough_money', 'home.down-payment', { payment: dollars(down), money: dollars(means) })
  const lent = home.priceCents - Math.min(means, home.priceCents)
  if (lent === 0) return undefined
  if (life.finances.refusedUntil > minute) return refusal('no_credit', 'money.loan-refused')
  const weekly = mortgagePayment(home.priceCents - down) + home.weeklyCents
  if (weekly * 100 > income * burdenPercent) {
    return refusal('no_credit', 'home.mortgage-too-high', { weekly: dollars(weekly) })
  }
  return undefined
}

/**
 * Moves in. Sells the home the player owns, then pays the whole price in cash if possible, because that needs no bank;
 * otherwise pays a fifth and borrows the rest. The caller has checked {@link refuseHome}.
 */
export function moveTo(turn: Turn, home: Home): void {
  const { life } = turn
  settle(turn)
  sellHome(turn)
  if (home.priceCents !== undefined) {
    const cash = balance(life, 'money')
    const down = cash >= home.priceCents ? home.priceCents : Math.ceil((home.priceCents * downPercent) / 100)
    const lent = home.priceCents - down
    transfer(turn, 'money', 'player', 'home', down)
    transfer(turn, 'money', 'debt:mortgage', 'home', lent)
    life.finances.payments.mortgage = mortgagePayment(lent)
  }
  life.finances.home = home.id
  replan(turn)
}

/** Sells the player's own home, if there is one: the proceeds pay the mortgage and the costs, and the rest goes to the player. */
export function sellHome(turn: Turn): void {
  const { life } = turn
  const value = balance(life, 'money', 'home')
  if (value === 0) return
  transfer(turn, 'money', 'home', 'player', value)
  // Both are paid from the proceeds only: see `saleProceeds`.
  const mortgage = Math.min(owed(life, 'mortgage'), value)
  transfer(turn, 'money', 'player', 'debt:mortgage', mortgage)
  // The bank bears what a sale at a loss leaves open, because the mortgage is non-recourse.
  transfer(turn, 'money', 'bank', 'debt:mortgage', owed(life, 'mortgage'))
  const fee = Math.min(value - mortgage, Math.floor((value * sellingPercent) / 100))
  transfer(turn, 'money', 'player', 'world', fee, { kind: 'saleCosts' })
  life.finances.payments.mortgage = 0
}

/** What the sale of a home leaves after the mortgage and the costs. All amounts are integer cents. */
export function saleProceeds(value: number, mortgage: number): number {
  return Math.max(0, value - mortgage - Math.floor((value * sellingPercent) / 100))
}

/** The smallest weekly payment, to the cent, that repays a loan in the given number of weeks, found by bisection. */
export function mortgagePayment(lent: number): number {
  return paymentFor(lent, rates.mortgage, mortgageWeeks)
}
