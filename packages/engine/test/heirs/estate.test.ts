import { expect, it } from 'vitest'
import { balance, transfer } from '../../src/core/ledger.ts'
import { settleEstate } from '../../src/heirs/estate.ts'
import { owed } from '../../src/systems/money/accounts.ts'
import { takeLoanOf } from '../../src/systems/money/loans.ts'
import { moneySum, plainBaker, setCash } from '../support/money-life.ts'
import type { OneLife } from '../support/one-life.ts'
import { turnIn } from '../support/working-world.ts'

/** A player with retirement savings of 500.00, a loan of 2,000.00, and some cash. */
function owing(cash: number): OneLife {
  const one = plainBaker()
  const turn = turnIn(one)
  takeLoanOf(turn, 200_000)
  transfer(turn, 'money', 'retirement', 'world', balance(one.life, 'money', 'retirement'))
  transfer(turn, 'money', 'world', 'retirement', 50_000)
  setCash(one, cash)
  return one
}

it('pays the debts as far as the money goes; the lenders bear the rest', () => {
  // 1,000.00 and 500.00 against 2,000.00.
  const one = owing(100_000)
  const bank = balance(one.life, 'money', 'bank')
  settleEstate(turnIn(one))
  expect(balance(one.life, 'money')).toBe(0)
  expect(balance(one.life, 'money', 'retirement')).toBe(0)
  expect(owed(one.life, 'loan')).toBe(0)
  expect(balance(one.life, 'money', 'bank')).toBe(bank - 50_000)
  expect(one.life.finances.payments).toEqual({ student: 0, mortgage: 0, loan: 0 })
  expect(moneySum(one)).toBe(0)
})

it('leaves the rest to the heirs', () => {
  // 3,000.00 and 500.00 less 2,000.00.
  const one = owing(300_000)
  settleEstate(turnIn(one))
  expect(balance(one.life, 'money')).toBe(150_000)
  expect(moneySum(one)).toBe(0)
})
