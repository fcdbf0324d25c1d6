import { describe, expect, it } from 'vitest'
import { balance, transfer } from '../../../src/core/ledger.ts'
import { owed } from '../../../src/systems/money/accounts.ts'
import { compound } from '../../../src/systems/money/compound.ts'
import { refuseLoan, refuseRepayment, repay, takeLoanOf } from '../../../src/systems/money/loans.ts'
import { rates } from '../../../src/systems/money/returns.ts'
import { fixStudentPayments } from '../../../src/systems/money/weekly-plan.ts'
import { grownLife } from '../../support/grown-life.ts'
import { moneySum, plainBaker, plainLife, setCash } from '../../support/money-life.ts'
import { turnIn } from '../../support/working-world.ts'

describe('a loan', () => {
  it('is limited to 26 weeks of wages, including the present debt', () => {
    const one = plainBaker()
    // 26 × 600.00 = 15,600.00
    expect(refuseLoan(one.life, one.minute(), 1_560_000)).toBeUndefined()
    expect(refuseLoan(one.life, one.minute(), 1_560_001)?.code).toBe('no_credit')
    takeLoanOf(turnIn(one), 500_000)
    expect(refuseLoan(one.life, one.minute(), 1_060_000)).toBeUndefined()
    expect(refuseLoan(one.life, one.minute(), 1_060_001)?.code).toBe('no_credit')
    expect(moneySum(one)).toBe(0)
  })

  it('is refused to minors, without a wage, and after a bankruptcy', () => {
    const child = grownLife(17)
    expect(refuseLoan(child.life, child.minute(), 10_000)?.code).toBe('too_young')
    const idle = plainLife()
    expect(refuseLoan(idle.life, idle.minute(), 10_000)?.code).toBe('no_credit')
    const one = plainBaker()
    one.life.finances.refusedUntil = one.minute() + 1
    expect(refuseLoan(one.life, one.minute(), 10_000)?.code).toBe('no_credit')
    expect(refuseLoan(one.life, one.minute() + 1, 10_000)).toBeUndefined()
  })

  it('is repaid with the smallest payment that is enough in 260 weeks', () => {
    const one = plainBaker()
    takeLoanOf(turnIn(one), 500_000)
    const { loan } = one.life.finances.payments
    expect(compound(500_000, -loan, rates.loan, 260)).toBeLessThanOrEqual(0)
    expect(compound(500_000, -(loan - 1), rates.loan, 260)).toBeGreaterThan(0)
  })

  it('is repaid only up to the debt, and from available money', () => {
    const one = plainBaker()
    expect(refuseRepayment(one.life, one.minute(), 'loan', 100)?.code).toBe('not_for_you')
    takeLoanOf(turnIn(one), 500_000)
    const agreed = one.life.finances.payments.loan
    setCash(one, 499_999)
    expect(refuseRepayment(one.life, one.minute(), 'loan', 900_000)?.code).toBe('not_enough_money')
    expect(refuseRepayment(one.life, one.minute(), 'loan', 499_999)).toBeUndefined()
    repay(turnIn(one), 'loan', 200_000)
    expect(owed(one.life, 'loan')).toBe(300_000)
    expect(one.life.finances.payments.loan).toBe(agreed)
    setCash(one, 700_000)
    repay(turnIn(one), 'loan', 900_000)
    expect(balance(one.life, 'money')).toBe(400_000)
    expect(one.life.finances.payments.loan).toBe(0)
    expect(moneySum(one)).toBe(0)
  })

  it('for studies is repaid in ten years after the studies, with a payment that is set once', () => {
    const one = plainBaker()
    transfer(turnIn(one), 'money', 'debt:student', 'school', 1_000_000)
    fixStudentPayments(one.life)
    const { student } = one.life.finances.payments
    expect(compound(1_000_000, -student, rates.student, 520)).toBeLessThanOrEqual(0)
    expect(compound(1_000_000, -(student - 1), rates.student, 520)).toBeGreaterThan(0)
    transfer(turnIn(one), 'money', 'world', 'debt:student', 400_000)
    fixStudentPayments(one.life)
    expect(one.life.finances.payments.student).toBe(student)
    transfer(turnIn(one), 'money', 'world', 'debt:student', 600_000)
    fixStudentPayments(one.life)
    expect(one.life.finances.payments.student).toBe(0)
  })
})
