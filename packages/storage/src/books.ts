import { crc32 } from 'node:zlib'
import type { Books, LedgerLine } from './ports.ts'

/** Below 2^53, so that a checksum is an exact number. It is prime, so that no factor of an amount is lost. */
export const booksModulus = 9_007_199_254_740_881n

/** The account whose balances {@link Books} gives by themselves. */
export const statedAccount = 'player'

/** The balances of one life: currency → account → integer cents, or diamonds. */
export type Balances = Readonly<Record<LedgerLine['currency'], Readonly<Record<string, number>>>>

/**
 * What a journal entry states about all balances after it: [LEDGER-3]. `checksum` is the sum of each balance times the CRC-32 of its currency
 * and account, so it can be calculated from the sums of ledger lines alone; see `mysql/audit-queries.ts`.
 */
export function booksOf(balances: Balances): Omit<Books, 'opening'> {
  let sum = 0n
  for (const currency of ['money', 'diamonds'] as const)
    for (const [account, amount] of Object.entries(balances[currency]))
      if (amount !== 0) sum += BigInt(amount) * BigInt(weightOf(currency, account))
  return {
    money: balances.money[statedAccount] ?? 0,
    diamonds: balances.diamonds[statedAccount] ?? 0,
    checksum: Number(sum % booksModulus),
  }
}

function weightOf(currency: string, account: string): number {
  return crc32(`${currency} ${account}`)
}
