import { assert } from '@lifegrid/base/assert'
import { readTally, recordOf, writeTally } from '../codec/compact/tally.ts'
import type { Life } from '../life/life.ts'
import { count } from './counters.ts'

export type { Transfer } from './fact.ts'

import type { Currency } from '../life/vocabulary.ts'
import type { Turn } from './turn.ts'

/** The account of the person who is played. Only this one must never be below zero; the others stand for the rest of the world. */
export const playerAccount = 'player'

export function balance(life: Life, currency: Currency, account: string = playerAccount): number {
  return readTally(life.accounts[currency], account)
}

/** Every account through which something has gone, and what is in it. */
export function accountsOf(life: Life, currency: Currency = 'money'): Record<string, number> {
  return recordOf(life.accounts[currency])
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
  const left = readTally(accounts, debit) - amount
  assert(debit !== playerAccount || left >= 0, 'the player never owes')
  writeTally(accounts, debit, left)
  writeTally(accounts, credit, readTally(accounts, credit) + amount)
  turn.transfers.push({ currency, debit, credit, amount })
  if (currency === 'money') {
    if (credit === playerAccount) turn.touched.add('money')
  } else if (credit === playerAccount) count(turn, 'diamondsEarned', amount)
  else if (debit === playerAccount) count(turn, 'diamondsSpent', amount)
}
