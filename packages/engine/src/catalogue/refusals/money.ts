import { type MessageTable, refusal, type WordsFor } from '../message-shape.ts'

/** Prices, the store, and loans. */
export const moneyRefusals = {
  'money.too-little': refusal({ cost: 'text', money: 'text' }),

  'money.item-age': refusal({ age: 'text' }),
  'money.item-home': refusal(),
  'money.item-needs': refusal({ item: 'text' }),
  'money.item-owned': refusal(),
  'money.too-many-things': refusal({ things: 'text' }),

  'money.loan-age': refusal({ age: 'text' }),
  'money.loan-refused': refusal(),
  'money.loan-wage': refusal(),
  'money.loan-limit': refusal({ room: 'text' }),
  'money.no-such-debt': refusal(),
  'money.repayment': refusal({ sum: 'text', money: 'text' }),
} as const satisfies MessageTable

export type MoneyRefusals = WordsFor<typeof moneyRefusals>
