import { type MessageTable, message, type WordsFor } from '../message-shape.ts'

/** Income, debts, inheritance, and items that break. */
export const moneyMessages = {
  'money.broken-cloth': message({ thing: 'text' }),
  'money.broken-machine': message({ thing: 'text' }),
  'money.broken-furniture': message({ thing: 'text' }),
  'money.broken-other': message({ thing: 'text' }),

  'money.will': message({ dead: 'person', amount: 'text' }),

  'money.trouble': message(),
  'money.trouble-moved': message(),
  'money.bankrupt': message(),
} as const satisfies MessageTable

export type MoneyMessages = WordsFor<typeof moneyMessages>
