import { expect, it } from 'vitest'
import { booksOf } from '../src/books.ts'

const balances = { money: { player: 1_250, employer: -2_000, tax: 750 }, diamonds: { player: 3, house: -3 } }

it('[LEDGER-3] states the balances of the player, and a checksum over all accounts', () => {
  const books = booksOf(balances)
  expect(books).toEqual({ money: 1_250, diamonds: 3, checksum: expect.any(Number) })
  expect(Number.isSafeInteger(books.checksum)).toBe(true)
  expect(booksOf({ money: { ...balances.money, school: 0 }, diamonds: balances.diamonds })).toEqual(books)
})

it.each([
  ['another account', { money: { player: 1_250, employer: -2_000, school: 750 }, diamonds: balances.diamonds }],
  ['another amount', { money: { player: 1_250, employer: -2_001, tax: 751 }, diamonds: balances.diamonds }],
  ['another account of diamonds', { money: balances.money, diamonds: { player: 3, bank: -3 } }],
  ['another currency', { money: { player: 1_250, employer: -2_000, tax: 750, house: -3 }, diamonds: { player: 3 } }],
])('[LEDGER-3] the checksum differs for %s', (_, changed) => {
  expect(booksOf(changed).checksum).not.toBe(booksOf(balances).checksum)
})

it('is exact for balances far above those of a life', () => {
  const rich = booksOf({ money: { player: 9e15, world: -9e15 }, diamonds: {} })
  const richer = booksOf({ money: { player: 9e15 + 1, world: -9e15 - 1 }, diamonds: {} })
  expect(Number.isSafeInteger(rich.checksum)).toBe(true)
  expect(rich.checksum).not.toBe(richer.checksum)
})
