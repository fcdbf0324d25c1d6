import { describe, expect, it } from 'vitest'
import { balance, transfer } from '../../src/core/ledger.ts'
import { estateAt, settleEstate } from '../../src/heirs/estate.ts'
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

describe('what an estate will leave is known before it is settled', () => {
  function owner({ cash, loan, value, mortgage }: Record<'cash' | 'loan' | 'value' | 'mortgage', number>): OneLife {
    const one = owing(cash)
    const turn = turnIn(one)
    transfer(turn, 'money', 'world', 'home', value)
    transfer(turn, 'money', 'debt:mortgage', 'world', mortgage)
    transfer(turn, 'money', 'debt:loan', 'world', loan)
    return one
  }

  it.each([
    { cash: 300_000, loan: 0, value: 20_000_000, mortgage: 0 },
    { cash: 300_000, loan: 0, value: 20_000_000, mortgage: 12_345_678 },
    { cash: 300_000, loan: 5_000_000, value: 20_000_000, mortgage: 16_000_000 },
    // The proceeds pay only a part of the costs of the sale.
    { cash: 300_000, loan: 0, value: 20_000_000, mortgage: 19_500_000 },
    // The mortgage is higher than the price, and the bank bears the difference.
    { cash: 300_000, loan: 0, value: 20_000_000, mortgage: 25_000_000 },
  ])('$cash in cash, a home of $value with a mortgage of $mortgage, other debts of 200000 and $loan', (having) => {
    const one = owner(having)
    const promised = estateAt(one.life, one.minute())
    settleEstate(turnIn(one))
    expect(promised).toBe(balance(one.life, 'money'))
  })
})
