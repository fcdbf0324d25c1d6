import { assert } from '@lifegrid/base/assert'
import { shared } from '../codec/compact/shared-strings.ts'
import type { Life } from '../life/life.ts'
import type { Currency } from '../life/vocabulary.ts'
import { accountsOf } from './ledger.ts'
import type { Transfer } from './transfer.ts'

/** The account against which a life's books are opened, and closed when the next life begins. Otherwise its balance is zero, because all accounts of a currency sum to zero. */
export const openingAccount = 'opening'

/** Values in `life.unposted` for each pair of accounts. */
const width = 4

/** [LEDGER-2] Adds transfers that no journal entry has caused. They are summed by currency and accounts, so the list stays short. */
export function addUnposted({ unposted }: Life, transfers: readonly Transfer[]): void {
  if (unposted === null) return
  for (const { currency, debit, credit, amount } of transfers) {
    const at = placeOf(unposted, currency, debit, credit)
    if (at === unposted.length) unposted.push(shared(currency), shared(debit), shared(credit), amount)
    else unposted[at + 3] = (unposted[at + 3] as number) + amount
  }
}

/** The transfers that the next journal entry posts in addition to its own. Changes nothing. */
export function unpostedOf(life: Life): Transfer[] {
  const { unposted } = life
  if (unposted === null) return [...openingOf(life, 'money'), ...openingOf(life, 'diamonds')]
  const transfers: Transfer[] = []
  for (let at = 0; at < unposted.length; at += width) {
    const [currency, debit, credit, amount] = unposted.slice(at, at + width) as [Currency, string, string, number]
    transfers.push({ currency, debit, credit, amount })
  }
  return transfers
}

/** [LEDGER-4] Transfers that give every account its balance. */
function openingOf(life: Life, currency: Currency): Transfer[] {
  const accounts = accountsOf(life, currency)
  assert((accounts[openingAccount] ?? 0) === 0, '[LEDGER-4] the opening account is empty between two commands')
  return Object.entries(accounts).flatMap(([account, amount]): Transfer[] => {
    if (amount === 0) return []
    return amount > 0
      ? [{ currency, debit: openingAccount, credit: account, amount }]
      : [{ currency, debit: account, credit: openingAccount, amount: -amount }]
  })
}

function placeOf(unposted: readonly (string | number)[], currency: Currency, debit: string, credit: string): number {
  for (let at = 0; at < unposted.length; at += width)
    if (unposted[at + 1] === debit && unposted[at + 2] === credit && unposted[at] === currency) return at
  return unposted.length
}
