import { crc32 } from 'node:zlib'
import type { Books, LedgerLine } from './ports.ts'

/** A prime below 2^26: the product of two remainders is an exact number. */
export const booksModulus = 67_108_859

/** The account whose balances {@link Books} gives by themselves. */
export const statedAccount = 'player'

/** The balances of one life: currency → account → integer cents, or diamonds. */
export type Balances = Readonly<Record<LedgerLine['currency'], Readonly<Record<string, number>>>>

/**
 * What a journal entry states about all balances after it: [LEDGER-3]. `checksum` is the sum of each balance times the CRC-32 of its currency
 * and account, so it can be calculated from the sums of ledger lines alone; see `mysql/audit-queries.ts`.
 */
export function booksOf(balances: Balances): Omit<Books, 'opening'> {
  let sum = 0
  for (const currency of ['money', 'diamonds'] as const) {
    const accounts = balances[currency]
    for (const account in accounts) {
      const amount = (accounts[account] as number) % booksModulus
      sum = (sum + amount * weightOf(`${currency} ${account}`)) % booksModulus
    }
  }
  return {
    money: balances.money[statedAccount] ?? 0,
    diamonds: balances.diamonds[statedAccount] ?? 0,
    // A remainder is negative when the sum is, and may be −0.
    checksum: (sum + booksModulus) % booksModulus,
  }
}

const weights = new Map<string, number>()
/** More than the rules have accounts. Beyond it, weights are calculated each time. */
const weightsMax = 256

function weightOf(name: string): number {
  let weight = weights.get(name)
  if (weight === undefined) {
    weight = crc32(name) % booksModulus
    if (weights.size < weightsMax) weights.set(name, weight)
  }
  return weight
}
