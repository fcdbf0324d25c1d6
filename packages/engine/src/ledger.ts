import { assert } from '@lifegrid/base/assert'
import type { Currency, Life } from './life.ts'
import { count } from './systems/counters.ts'

export type { Transfer } from './fact.ts'

import type { Turn } from './turn.ts'

/** The account of the person who is played. Only this one must never be below zero; the others stand for the rest of the world. */
export const playerAccount = 'player'

export function balance(life: Life, currency: Currency, account: string = playerAccount): number {
  return life.accounts[currency][account] ?? 0
}

/** The one way in which money and diamonds move, so that for each currency the accounts sum to zero. An amount of 0 does nothing. */
export function transfer(turn: Turn, currency: Currency, debit: string, credit: string, amount: number): void {
  assert(
    Number.isSafeInteger(amount) && amount >= 0,
    'a transfer is a whole number of cents or diamonds, and never negative',
  )
  assert(debit !== credit, 'a transfer is between two accounts')
  if (amount === 0) return
  const accounts = turn.life.accounts[currency]
  accounts[debit] = (accounts[debit] ?? 0) - amount
  accounts[credit] = (accounts[credit] ?? 0) + amount
  assert(debit !== playerAccount || (accounts[debit] as number) >= 0, 'the player never owes')
  turn.transfers.push({ currency, debit, credit, amount })
  if (currency === 'money') {
    if (credit === playerAccount) turn.touched.add('money')
  } else if (credit === playerAccount) count(turn, 'diamondsEarned', amount)
  else if (debit === playerAccount) count(turn, 'diamondsSpent', amount)
}
