import { assert } from '@lifegrid/base/assert'
import { readTally, recordOf, writeTally } from '../codec/compact/tally.ts'
import type { BookingKind } from '../life/bookings.ts'
import type { Life } from '../life/life.ts'
import type { Currency } from '../life/vocabulary.ts'
import { book } from './bookings.ts'
import { count } from './counters.ts'
import type { Turn } from './turn.ts'

/** The player's account. Only this one must never be below zero; other accounts stand for the rest of the world, or for debts. */
export const playerAccount = 'player'

/** The source of the diamonds that are bought for real money, to which refunds return. */
export const storeAccount = 'store'

/** Balance of an account: integer cents, or diamonds. */
export function balance(life: Life, currency: Currency, account: string = playerAccount): number {
  return readTally(life.accounts[currency], account)
}

/** Every account that has been used, with its balance. */
export function accountsOf(life: Life, currency: Currency = 'money'): Record<string, number> {
  return recordOf(life.accounts[currency])
}

/** What the player's money is booked as: `key` is that of the id of what was paid, if there is one. Null when the caller books it. */
export type BookedAs = { readonly kind: BookingKind; readonly key?: number } | null

/**
 * Moves money or diamonds. Nothing else changes balances, so those of a currency always sum to zero. An amount of 0 does nothing. The player's
 * money is booked as `as`, or as what the other account says.
 */
export function transfer(
  turn: Turn,
  currency: Currency,
  debit: string,
  credit: string,
  amount: number,
  as: BookedAs = currency === 'money' ? bookedByAccounts(debit, credit) : null,
): void {
  assert(Number.isSafeInteger(amount) && amount >= 0, 'the amount of a transfer is a non-negative integer')
  assert(debit !== credit, 'a transfer is between two different accounts')
  if (amount === 0) return
  const accounts = turn.life.accounts[currency]
  const left = readTally(accounts, debit) - amount
  assert(debit !== playerAccount || left >= 0, 'the balance of the player is never below zero')
  writeTally(accounts, debit, left)
  writeTally(accounts, credit, readTally(accounts, credit) + amount)
  turn.transfers.push({ currency, debit, credit, amount })
  if (as !== null) {
    const cents = credit === playerAccount ? amount : -amount
    book(turn.life, { minute: turn.minute, kind: as.kind, cents, detail: as.key ?? 0 })
  }
  if (currency === 'money') {
    if (credit === playerAccount) turn.touched.add('money')
  } else if (credit === playerAccount) count(turn, 'diamondsEarned', amount)
  // A refund spends nothing.
  else if (debit === playerAccount && credit !== storeAccount) count(turn, 'diamondsSpent', amount)
}

/** What money from and to an account is for. Other accounts are those of a life that begins or ends. */
export const incomeKinds = {
  employer: 'wage',
  state: 'state',
  parents: 'pocketMoney',
  support: 'support',
  bank: 'interest',
  'debt:card': 'card',
  'debt:loan': 'loan',
  inheritance: 'inheritance',
  people: 'people',
  home: 'homeSold',
  spouse: 'marriage',
  divorce: 'divorce',
  retirement: 'pensionPaidOut',
  world: 'other',
} as const satisfies KindsByAccount
export const expenseKinds = {
  tax: 'tax',
  retirement: 'saved',
  support: 'support',
  living: 'living',
  'debt:student': 'studentDebt',
  'debt:mortgage': 'mortgageDebt',
  'debt:loan': 'loanDebt',
  'debt:card': 'cardDebt',
  store: 'purchase',
  school: 'tuition',
  clinic: 'treatment',
  people: 'people',
  home: 'homeBought',
  divorce: 'divorce',
  world: 'other',
} as const satisfies KindsByAccount

type KindsByAccount = Readonly<Partial<Record<string, BookingKind>>>

function bookedByAccounts(debit: string, credit: string): BookedAs {
  const [income, expenses]: readonly KindsByAccount[] = [incomeKinds, expenseKinds]
  const kind = credit === playerAccount ? income?.[debit] : debit === playerAccount ? expenses?.[credit] : undefined
  return kind === undefined ? null : { kind }
}
