import { assert } from '@lifegrid/base/assert'
import { describe, expect, test } from 'vitest'
import { lifeHash } from '../../src/codec/codec.ts'
import { idKey } from '../../src/codec/compact/id-table.ts'
import { book, bookingsOf } from '../../src/core/bookings.ts'
import { balance, transfer } from '../../src/core/ledger.ts'
import { bookingKinds } from '../../src/life/bookings.ts'
import { engineLimits } from '../../src/life/limits.ts'
import { moneyAt, settle, statementAt } from '../../src/systems/money/accounts.ts'
import { weeklyBookings } from '../../src/systems/money/weekly-bookings.ts'
import { ledgerFrameOf, ledgerPageLines } from '../../src/views/ledger-view.ts'
import { days } from '../support/grown-life.ts'
import { plainBaker, setCash } from '../support/money-life.ts'
import type { OneLife } from '../support/one-life.ts'
import { turnIn, workingWorld } from '../support/working-world.ts'

const pageOf = (one: OneLife, page = 0) => ledgerFrameOf(one.life, one.minute(), one.context.catalogue, page)
const sumOf = (lines: readonly { readonly cents: number }[]): number => lines.reduce((sum, { cents }) => sum + cents, 0)

/** A baker without any booking so far. */
function baker(): OneLife {
  const one = plainBaker()
  settle(turnIn(one))
  one.life.bookings = []
  return one
}

describe('the ledger', () => {
  test('has each bill of the weeks with its own line, and the lines sum to the change of the cash', () => {
    const one = baker()
    const before = balance(one.life, 'money')
    days(one, 70)
    settle(turnIn(one))
    const lines = bookingsOf(one.life)
    expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['wage', 'tax', 'living', 'leisure']))
    expect(lines.every(({ detail }) => detail === 10)).toBe(true)
    expect(sumOf(lines)).toBe(balance(one.life, 'money') - before)
  })

  test('has the weeks that are not settled yet, without changing the life', () => {
    const one = baker()
    const before = moneyAt(one.life, one.minute())
    days(one, 70)
    const hash = lifeHash(one.life)
    const { bookings } = pageOf(one)
    expect(sumOf(bookings)).toBe(moneyAt(one.life, one.minute()) - before)
    expect(bookings.find(({ kind }) => kind === 'wage')).toMatchObject({ cents: 600_000, weeks: 10 })
    expect(lifeHash(one.life)).toBe(hash)
  })

  test('has a line for up to four weeks of the same kind', () => {
    const one = baker()
    for (let week = 0; week < 6; week++) {
      days(one, 7)
      settle(turnIn(one))
    }
    const wages = bookingsOf(one.life).filter(({ kind }) => kind === 'wage')
    expect(wages.map(({ detail, cents }) => [detail, cents])).toEqual([
      [4, 240_000],
      [2, 120_000],
    ])
  })

  test('has what was bought by its name, and what came in, the newest first', () => {
    const one = baker()
    const turn = turnIn(one)
    transfer(turn, 'money', 'inheritance', 'player', 5_000)
    const { id, name } = workingWorld.extracurriculars?.[0] ?? { id: 'none', name: undefined }
    transfer(turn, 'money', 'player', 'world', 1_200, { kind: 'activity', key: idKey(id) })
    transfer(turn, 'diamonds', 'house', 'player', 3)
    const { minute } = turn
    expect(pageOf(one).bookings).toEqual([
      { minute, kind: 'activity', cents: -1_200, ...(name !== undefined && { what: name }) },
      { minute, kind: 'inheritance', cents: 5_000 },
    ])
  })

  test('keeps the latest bookings, in pages', () => {
    const one = baker()
    for (let cents = 1; cents <= engineLimits.bookingsMax + 5; cents++)
      book(one.life, { minute: cents, kind: 'other', cents, detail: 0 })
    const all = [0, 1, 2].flatMap((page) => pageOf(one, page).bookings)
    expect(all.map(({ cents }) => cents)).toEqual(
      Array.from({ length: engineLimits.bookingsMax }, (_, n) => engineLimits.bookingsMax + 5 - n),
    )
    expect(pageOf(one).bookings).toHaveLength(ledgerPageLines)
    expect(pageOf(one).pages).toBe(2)
    expect(pageOf(one, 2).bookings).toEqual([])
  })

  test('lists the weekly bills, which sum to what goes out', () => {
    const one = baker()
    const { plan } = one.life.finances
    const { student, mortgage, loan } = plan.payments
    const sum = pageOf(one).bills.reduce((total, { weeklyCents }) => total + weeklyCents, 0)
    expect(sum).toBe(plan.essentials + plan.tax + plan.saved + student + mortgage + loan)
  })

  test('the lines of weeks in which not everything can be paid are not more than what was spent', () => {
    const one = baker()
    setCash(one, 100)
    const { plan } = one.life.finances
    const poor = { ...plan, income: 5_000, tax: 0, essentials: 20_000, bills: { home: 9_000, family: 3_000, body: 0 } }
    one.life.finances.plan = { ...poor, cardLimit: 0 }
    days(one, 21)
    const statement = statementAt(one.life, one.minute())
    const lines = weeklyBookings(one.life.finances.plan, statement, one.minute())
    expect(statement.troubleWeek).not.toBeNull()
    expect(lines.find(({ kind }) => kind === 'home')?.cents).toBe(-statement.spent)
    expect(sumOf(lines)).toBe(statement.cash - balance(one.life, 'money'))
  })

  test('the places of kinds that lives have stored do not change', () => {
    assert(bookingKinds.length < 100, 'a kind has two digits')
    expect(bookingKinds.slice(0, 38).join()).toBe(
      'wage,state,pocketMoney,support,interest,card,tax,saved,home,family,body,living,leisure,studentDebt,mortgageDebt,loanDebt,cardDebt,purchase,gift,outing,wedding,choice,event,activity,together,tuition,treatment,loan,inheritance,people,homeBought,homeSold,saleCosts,divorce,marriage,pensionPaidOut,reward,other',
    )
  })
})
