import type { MoneyRefusals } from '@lifegrid/engine/catalogue/refusals/money'

export const moneyRefusals: MoneyRefusals = {
  'money.too-little': ['Costs {cost}; you have {money}.'],

  'money.item-age': ['Sold to those of {age} and over.'],
  'money.item-home': ['Requires a home of your own to put it in.'],
  'money.item-needs': ['Requires {item} first.'],
  'money.item-owned': ['You have one, and it works.'],
  'money.too-many-things': ['You own {things} things already. Use or give away one first.'],

  'money.loan-age': ['Banks lend from {age} on.'],
  'money.loan-refused': ['No bank lends to you yet, after what happened.'],
  'money.loan-wage': ['The bank lends against a wage, and you have none.'],
  'money.loan-limit': ['The bank would lend you {room} at most, with what you owe already.'],
  'money.no-such-debt': ['You owe nothing of that kind.'],
  'money.repayment': ['That is {sum}; you have {money}.'],
}
