import { describe, expect, it } from 'vitest'
import { lifeHash } from '../../../src/codec/codec.ts'
import { accountsOf, balance, transfer } from '../../../src/core/ledger.ts'
import { settleEstate } from '../../../src/heirs/estate.ts'
import { mortgagePayment } from '../../../src/systems/home/housing.ts'
import { moneyAt, netWorthAt, owed, settle, statementAt } from '../../../src/systems/money/accounts.ts'
import { replan } from '../../../src/systems/money/weekly-plan.ts'
import { hire, leaveJob } from '../../../src/systems/work/job.ts'
import { days, grownLife } from '../../support/grown-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { baking, turnIn, workingWorld } from '../../support/working-world.ts'

function sumOf(one: OneLife): number {
  return Object.values(accountsOf(one.life)).reduce((sum, cents) => sum + cents, 0)
}

function give(one: OneLife, cents: number): void {
  const turn = turnIn(one)
  settle(turn)
  transfer(turn, 'money', 'world', 'player', cents)
}

/** A baker of thirty who cannot lose the job. */
function baker(): OneLife {
  const one = grownLife(30, workingWorld)
  hire(turnIn(one), baking)
  one.life.agenda = one.life.agenda.filter((item) => item.kind !== 'work' || item.key === 'retire')
  return one
}

describe('the weekly finances', () => {
  it('are booked on Fridays at 17:00, each time by the plan', () => {
    const one = baker()
    settle(turnIn(one))
    const before = balance(one.life, 'money')
    const employer = balance(one.life, 'money', 'employer')
    days(one, 70)
    settle(turnIn(one))
    const { plan } = one.life.finances
    expect(balance(one.life, 'money', 'employer')).toBe(employer - 10 * (plan.income + plan.matched))
    expect(balance(one.life, 'money')).toBeGreaterThan(before)
    expect(sumOf(one)).toBe(0)
  })

  it('[ENG-1] are the same however often they are read', () => {
    const one = baker()
    const other = baker()
    for (let week = 0; week < 20; week++) {
      one.wait((3 * 1440 * 1000) / 5 / 1000)
      const hash = lifeHash(one.life)
      statementAt(one.life, one.minute())
      expect(moneyAt(one.life, one.minute())).toBeGreaterThanOrEqual(0)
      expect(lifeHash(one.life)).toBe(hash)
    }
    other.wait((20 * 3 * 1440 * 1000) / 5 / 1000)
    expect(lifeHash(one.life)).toBe(lifeHash(other.life))
  })

  it('count earnings towards the pension', () => {
    const one = baker()
    settle(turnIn(one))
    const before = one.life.finances.earnedCents
    days(one, 7 * 12)
    settle(turnIn(one))
    expect(one.life.finances.earnedCents).toBe(before + 12 * (one.life.work.job?.weeklyCents ?? 0))
  })

  it('give children pocket money from eight on, and no debts', () => {
    const one = grownLife(11, workingWorld)
    expect(one.life.finances.plan).toMatchObject({ from: 'parents', income: 500, essentials: 0, cardLimit: 0 })
    expect(moneyAt(one.life, one.minute())).toBeGreaterThan(0)
    expect(netWorthAt(one.life, one.minute())).toBe(moneyAt(one.life, one.minute()))
  })
})

describe('loans', () => {
  it('are refused without a wage and beyond half a year’s wages', () => {
    const one = baker()
    expect(one.send('takeLoan', { cents: 90_000_000 })?.code).toBe('no_credit')
    expect(one.send('takeLoan', { cents: 500_000 })).toBeUndefined()
    expect(owed(one.life, 'loan')).toBe(500_000)
    expect(one.life.finances.payments.loan).toBeGreaterThan(500_000 / 260)
    leaveJob(turnIn(one), 'quit')
    expect(one.send('takeLoan', { cents: 10_000 })?.code).toBe('no_credit')
    expect(sumOf(one)).toBe(0)
  })

  it('are repaid automatically in five years, or sooner on request', () => {
    const one = baker()
    one.send('takeLoan', { cents: 300_000 })
    days(one, 5 * 366)
    expect(statementAt(one.life, one.minute()).debts.loan).toBe(0)
    give(one, 2_000_000)
    one.send('takeLoan', { cents: 300_000 })
    expect(one.send('repayLoan', { debt: 'loan', cents: 9_000_000 })).toBeUndefined()
    expect(owed(one.life, 'loan')).toBe(0)
    expect(one.life.finances.payments.loan).toBe(0)
    expect(one.send('repayLoan', { debt: 'loan', cents: 100 })?.code).toBe('not_for_you')
  })

  it('for studies are not repaid during the studies, and in ten years after them', () => {
    const one = baker()
    transfer(turnIn(one), 'money', 'debt:student', 'school', 3_000_000)
    replan(turnIn(one))
    const weekly = one.life.finances.plan.payments.student
    expect(weekly).toBeGreaterThan(3_000_000 / 520)
    days(one, 10 * 366 + 10)
    expect(statementAt(one.life, one.minute()).debts.student).toBe(0)
  })
})

describe('a home', () => {
  it('is rented without a payment, and bought with a fifth of the price', () => {
    const one = baker()
    expect(one.send('moveHome', { home: 'castle' })?.code).toBe('no_such_home')
    expect(one.send('moveHome', { home: 'room' })).toBeUndefined()
    expect(one.send('moveHome', { home: 'room' })?.code).toBe('not_for_you')
    const rent = one.life.finances.plan.essentials
    expect(rent).toBeGreaterThan(15_000)
    settle(turnIn(one))
    transfer(turnIn(one), 'money', 'player', 'world', balance(one.life, 'money'))
    expect(one.send('moveHome', { home: 'house' })?.code).toBe('not_enough_money')
    give(one, 4_000_000)
    const job = one.life.work.job
    if (job !== null) job.weeklyCents = 120_000
    replan(turnIn(one))
    expect(one.send('moveHome', { home: 'house' })).toBeUndefined()
    expect(owed(one.life, 'mortgage')).toBe(16_000_000)
    expect(balance(one.life, 'money', 'home')).toBe(20_000_000)
    expect(one.life.finances.payments.mortgage).toBe(mortgagePayment(16_000_000))
    expect(sumOf(one)).toBe(0)
    days(one, 365)
    const { home, debts } = statementAt(one.life, one.minute())
    expect(home).toBeGreaterThan(20_000_000)
    expect(debts.mortgage).toBeLessThan(16_000_000)
  })

  it('gets no mortgage that the wage cannot pay', () => {
    const one = baker()
    give(one, 4_500_000)
    const job = one.life.work.job
    if (job !== null) job.weeklyCents = 40_000
    replan(turnIn(one))
    expect(one.send('moveHome', { home: 'house' })?.code).toBe('no_credit')
  })
})

describe('trouble', () => {
  it('moves the player to the parents’ home, and writes the debts off after half a year', () => {
    const one = baker()
    one.send('moveHome', { home: 'room' })
    expect(one.send('takeLoan', { cents: 1_400_000 })).toBeUndefined()
    const turn = turnIn(one)
    settle(turn)
    transfer(turn, 'money', 'player', 'world', balance(one.life, 'money'))
    leaveJob(turnIn(one), 'quit')
    one.life.agenda = one.life.agenda.filter((item) => item.kind !== 'work')
    days(one, 900)
    const told = one.bodies('messageEvent').map((entry) => entry.eventId)
    expect(told).toContain('money-trouble')
    expect(told).toContain('bankruptcy')
    expect(owed(one.life, 'loan')).toBe(0)
    expect(one.life.finances.refusedUntil).toBeGreaterThan(one.minute())
    expect(sumOf(one)).toBe(0)
  })
})

describe('a death', () => {
  it('turns the estate into money, and debts are not inherited', () => {
    const one = baker()
    give(one, 9_000_000)
    const job = one.life.work.job
    if (job !== null) job.weeklyCents = 120_000
    replan(turnIn(one))
    one.send('moveHome', { home: 'house' })
    const worth = netWorthAt(one.life, one.minute())
    settleEstate(turnIn(one))
    expect(balance(one.life, 'money')).toBe(worth - Math.floor((20_000_000 * 6) / 100))
    expect(balance(one.life, 'money', 'home')).toBe(0)
    expect(owed(one.life, 'mortgage')).toBe(0)
    expect(sumOf(one)).toBe(0)
  })
})
