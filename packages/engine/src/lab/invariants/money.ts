import { accountsOf, balance, playerAccount } from '../../core/ledger.ts'
import { broughtBySpouse } from '../../systems/love/marital-property.ts'
import type { Check } from './check.ts'

/** Money and diamonds are neither created nor lost: the accounts sum to zero, and the player's are never negative. */
export const money: Check = ({ life }, broken) => {
  for (const currency of ['money', 'diamonds'] as const) {
    const amounts = Object.entries(accountsOf(life, currency))
    const sum = amounts.reduce((total, [, amount]) => total + amount, 0)
    if (sum !== 0) broken(`the accounts of ${currency} sum to ${sum}`)
    for (const [account, amount] of amounts) {
      if (!Number.isSafeInteger(amount)) broken(`the ${currency} of ${account} are ${amount}`)
      if (account.startsWith('debt:') && amount > 0)
        broken(`the debt ${account} has become a credit of ${amount} ${currency}`)
    }
    if (balance(life, currency, playerAccount) < 0) broken(`the player owes ${currency}`)
  }
  const brought = broughtBySpouse(life)
  if (brought < 0 || (brought > 0 && life.love.bond?.status !== 'married'))
    broken(`a spouse has brought ${brought}, and the bond is ${life.love.bond?.status}`)
  if (life.love.past.some(({ ownCents }) => ownCents !== null)) broken('a past bond still has ownCents')
}
