import { type Refusal, refusal } from '@lifegrid/contract/errors'
import type { HomeDefinition } from '../../catalogue/home.ts'
import { balance, transfer } from '../../core/ledger.ts'
import { dollars } from '../../core/money.ts'
import { ageAt } from '../../core/time.ts'
import type { Turn } from '../../core/turn.ts'
import { moneyAt, owed, settle } from '../money/accounts.ts'
import { paymentFor } from '../money/payments.ts'
import { rates } from '../money/returns.ts'
import { replan } from '../money/weekly-plan.ts'
import { parentOf, parentsHome } from './family-homes.ts'
import { hasBedsFor } from './homes.ts'
import { householdOf, sizeOf } from './household.ts'

/** A fifth of the price is paid at once; the bank lends the rest. */
const downPercent = 20
/** A mortgage runs 30 years. */
const mortgageWeeks = 30 * 52
/** Agents, notary, movers: percent of the price, paid by who sells. */
const sellingPercent = 6
/** No bank lends where rent, upkeep and payments come to more than this percent of the wage. */
const burdenPercent = 45
const ownHomeFromAge = 18

/** Why this home cannot be moved into now; undefined where it can. */
export function refuseHome(
  turn: Pick<Turn, 'life' | 'minute' | 'catalogue'>,
  home: HomeDefinition,
): Refusal | undefined {
  const { life, minute } = turn
  if (home.id === life.finances.home) return refusal('not_for_you', 'You live there already.')
  if (ageAt(life, minute) < ownHomeFromAge) return refusal('too_young', `Moving out takes an age of ${ownHomeFromAge}.`)
  if (home.id === parentsHome.id && parentOf(life) === undefined)
    return refusal('not_for_you', 'There is nobody left in that house to open the door.')
  const household = householdOf(life, minute)
  if (!hasBedsFor(home, household))
    return refusal(
      'too_few_beds',
      sizeOf(household) > home.beds
        ? `It has ${home.beds === 1 ? 'one bed' : `${home.beds} beds`}; you are ${sizeOf(household)}.`
        : 'It is the bed of a child, and you are two.',
    )
  if (home.id === parentsHome.id) return undefined
  const means = moneyAt(life, minute) + proceedsOf(turn)
  const { income } = life.finances.plan
  if (home.priceCents === undefined) {
    // A landlord wants two months, or a wage that covers it.
    if (means < home.weeklyCents * 8 && (income * 60) / 100 < home.weeklyCents) {
      return refusal(
        'not_enough_money',
        `The landlord asks for ${dollars(home.weeklyCents)} a week, and your papers say less.`,
      )
    }
    return undefined
  }
  const down = Math.ceil((home.priceCents * downPercent) / 100)
  if (means < down)
    return refusal('not_enough_money', `A fifth of the price is ${dollars(down)}; you have ${dollars(means)}.`)
  const lent = home.priceCents - Math.min(means, home.priceCents)
  if (lent === 0) return undefined
  if (life.finances.refusedUntil > minute) return refusal('no_credit', 'No bank lends to you yet, after what happened.')
  const weekly = mortgagePayment(home.priceCents - down) + home.weeklyCents
  if (weekly * 100 > income * burdenPercent) {
    return refusal('no_credit', `The bank does the sum: ${dollars(weekly)} a week is too much for what you earn.`)
  }
  return undefined
}

/**
 * Moves in: sells what was owned, and pays the whole price where the cash is there, for then no bank is asked; else pays the fifth and
 * borrows the rest. The caller has asked {@link refuseHome}.
 */
export function moveTo(turn: Turn, home: HomeDefinition): void {
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

/** Sells the home that is owned, if any: the mortgage and the agent first, what is left to the player. */
export function sellHome(turn: Turn): void {
  const { life } = turn
  const value = balance(life, 'money', 'home')
  if (value === 0) return
  transfer(turn, 'money', 'home', 'player', value)
  // Both come out of what the home brings, and of nothing else: see `proceedsOf`.
  const mortgage = Math.min(owed(life, 'mortgage'), value)
  transfer(turn, 'money', 'player', 'debt:mortgage', mortgage)
  // What a sale at a loss leaves open, the bank bears: a mortgage without recourse.
  transfer(turn, 'money', 'bank', 'debt:mortgage', owed(life, 'mortgage'))
  const fee = Math.min(value - mortgage, Math.floor((value * sellingPercent) / 100))
  transfer(turn, 'money', 'player', 'world', fee)
  life.finances.payments.mortgage = 0
}

function proceedsOf({ life }: Pick<Turn, 'life'>): number {
  const value = balance(life, 'money', 'home')
  return Math.max(0, value - owed(life, 'mortgage') - Math.floor((value * sellingPercent) / 100))
}

/** The weekly payment that clears a loan within so many weeks: the least one, to the cent, by halving the interval. */
export function mortgagePayment(lent: number): number {
  return paymentFor(lent, rates.mortgage, mortgageWeeks)
}
