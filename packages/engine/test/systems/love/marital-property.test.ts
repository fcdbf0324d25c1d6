import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balance, transfer } from '../../../src/core/ledger.ts'
import { epochDayAt } from '../../../src/core/time.ts'
import { violations } from '../../../src/lab/invariants.ts'
import { addMemory, type Person } from '../../../src/life/person.ts'
import { moveTo } from '../../../src/systems/home/housing.ts'
import { becomeCouple, becomeMarried, endRelationship } from '../../../src/systems/love/couple.ts'
import { broughtBySpouse, divideProperty, joinProperty } from '../../../src/systems/love/marital-property.ts'
import { netWorthAt, owed, settle } from '../../../src/systems/money/accounts.ts'
import { inheritFrom, receiveInheritance } from '../../../src/systems/money/inheritance.ts'
import { repay, takeLoanOf } from '../../../src/systems/money/loans.ts'
import { estateOf, ownWealthOf } from '../../../src/systems/money/wealth.ts'
import { draw } from '../../../src/systems/people/nature.ts'
import { carryOutMilestone } from '../../../src/systems/people/person-events.ts'
import { addSomeone } from '../../support/grown-life.ts'
import { moneySum, plainBaker, plainLife, setCash } from '../../support/money-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { house, turnIn } from '../../support/working-world.ts'

/** A nature at about this quantile of its age group's wealth. */
function natureAt(share: number): number {
  let nature = 0
  while (Math.abs(draw(nature, 'wealth') - share) > 0.002) nature++
  return nature
}

/** The violations of invariants, except that the agenda and the letters of a plain life name people who were removed from it. */
function faults(one: OneLife): string[] {
  return violations(one.life, one.context.catalogue).filter((fault) => !fault.includes('not in the life'))
}

/** Makes the player, who has only this cash, a couple with someone of 28 at the given quantile of wealth. */
function couple(one: OneLife, cents: number, share = 0.5): Person {
  setCash(one, cents)
  transfer(turnIn(one), 'money', 'retirement', 'world', balance(one.life, 'money', 'retirement'))
  const person = addSomeone(one, { nature: natureAt(share), age: 28 })
  person.affinity = 100
  becomeCouple(turnIn(one), person)
  return person
}

function marry(one: OneLife): void {
  becomeMarried(turnIn(one), { title: 'The wedding', message: 'They are married.' }, 10)
}

function worth(one: OneLife): number {
  return netWorthAt(one.life, one.minute())
}

/** Adds cents to the cash, or takes them if negative. */
function gain(one: OneLife, cents: number): void {
  const turn = turnIn(one)
  settle(turn)
  transfer(turn, 'money', cents < 0 ? 'player' : 'world', cents < 0 ? 'world' : 'player', Math.abs(cents))
}

function today(one: OneLife): number {
  return epochDayAt(one.life, one.minute())
}

/** The inheritance, which comes weeks after a death. */
function receiveWill(one: OneLife): void {
  const letter = one.life.agenda.find(({ key }) => key.startsWith('will:'))
  receiveInheritance(turnIn(one), letter?.key.slice('will:'.length) ?? '')
}

describe('a wedding', () => {
  it('adds the spouse’s savings: half of those of a household of that age, about 19,500.00 at 28', () => {
    const one = plainBaker()
    const person = couple(one, 500_000)
    const own = ownWealthOf(person, today(one))
    expect(own).toBeGreaterThan(1_900_000)
    expect(own).toBeLessThan(2_000_000)
    marry(one)
    expect(balance(one.life, 'money')).toBe(500_000 + own)
    expect(broughtBySpouse(one.life)).toBe(own)
    expect(one.life.love.bond?.ownCents).toBe(500_000)
    expect(one.life.feed.at(-1)?.message).toContain(` $${Math.floor(own / 100_000)},`)
    expect(moneySum(one)).toBe(0)
    expect(faults(one)).toEqual([])
  })

  it('adds nothing when the same two marry again', () => {
    const one = plainBaker()
    const person = couple(one, 500_000)
    marry(one)
    endRelationship(turnIn(one), { title: 'Over', message: 'It is over.' })
    for (const bond of one.life.love.past) bond.endedMinute = one.minute() - 183 * 1440
    person.affinity = 100
    becomeCouple(turnIn(one), person)
    marry(one)
    expect(balance(one.life, 'money')).toBe(500_000)
    expect(broughtBySpouse(one.life)).toBe(0)
  })
})

describe('a divorce', () => {
  /** Gains some cents, then divorces. Returns what the player pays. */
  function paidAfter(one: OneLife, cents: number): number {
    gain(one, cents)
    const before = worth(one)
    const { paidCents } = divideProperty(
      turnIn(one),
      one.life.people.find(({ relation }) => relation === 'spouse') as Person,
    )
    expect(worth(one)).toBe(before - paidCents)
    expect(broughtBySpouse(one.life)).toBe(0)
    expect(moneySum(one)).toBe(0)
    return paidCents
  }

  it('gives the spouse what they brought and half of the gains', () => {
    const one = plainBaker()
    const person = couple(one, 2_000_000)
    marry(one)
    expect(paidAfter(one, 6_000_001)).toBe(ownWealthOf(person, today(one)) + 3_000_000)
  })

  it('gives the player half of what the spouse has saved', () => {
    const one = plainBaker()
    const person = couple(one, 2_000_000)
    marry(one)
    const brought = broughtBySpouse(one.life)
    const { bond } = one.life.love
    if (bond === null) throw new Error('there is no bond')
    // In eight years, from 28 to 36, wealth rises in the table.
    person.bornDay -= 8 * 365
    bond.marriedMinute = one.minute() - 8 * 365 * 1440
    const apart = ownWealthOf(person, today(one)) - ownWealthOf(person, today(one) - 8 * 365)
    expect(apart).toBeGreaterThan(2_000_000)
    expect(paidAfter(one, 0)).toBe(brought - Math.floor(apart / 2))
  })

  it('divides the rest in proportion if less is left than both brought', () => {
    const one = plainBaker()
    couple(one, 1_000_000)
    marry(one)
    const brought = broughtBySpouse(one.life)
    const left = 600_000
    expect(paidAfter(one, left - brought - 1_000_000)).toBe(Math.floor(left * (brought / (brought + 1_000_000))))
  })

  it('leaves the player’s inheritance to the player', () => {
    const one = plainBaker()
    couple(one, 1_000_000)
    marry(one)
    const brought = broughtBySpouse(one.life)
    const mother = one.life.people.find(({ relation }) => relation === 'mother')
    if (mother === undefined) throw new Error('there is no mother')
    mother.nature = natureAt(0.6)
    mother.diedDay = today(one)
    const before = balance(one.life, 'money')
    inheritFrom(turnIn(one), mother)
    receiveWill(one)
    expect(balance(one.life, 'money')).toBeGreaterThan(before + 1_000_000)
    expect(paidAfter(one, 0)).toBe(brought)
  })

  it('counts everything as gained if the player’s own part is not known', () => {
    const one = plainBaker()
    couple(one, 1_000_001)
    marry(one)
    const brought = broughtBySpouse(one.life)
    Object.assign(one.life.love.bond as NonNullable<typeof one.life.love.bond>, { ownCents: null })
    expect(paidAfter(one, 0)).toBe(brought + 500_000)
  })

  it('is paid in cash, then from the retirement account, then by selling the home, but not with debts', () => {
    const one = plainBaker()
    couple(one, 0)
    marry(one)
    const turn = turnIn(one)
    const brought = broughtBySpouse(one.life)
    transfer(turn, 'money', 'world', 'retirement', 400_000)
    gain(one, 4_000_000)
    moveTo(turn, house)
    setCash(one, 100_000)
    // A home of 200,000.00 minus a mortgage of 160,000.00, plus 4,000.00 of savings and 1,000.00 in cash.
    expect(worth(one)).toBe(4_500_000)
    const due = brought + Math.floor((4_500_000 - brought) / 2)
    endRelationship(turn, { title: 'Over', message: 'It is over.' })
    expect(one.life.feed.at(-1)?.message).toMatch(/ house /)
    expect(one.life.finances.home).toBe('room')
    expect(balance(one.life, 'money', 'retirement')).toBe(0)
    expect(owed(one.life, 'mortgage')).toBe(0)
    // Selling costs 12,000.00 of the 40,000.00.
    expect(balance(one.life, 'money')).toBe(Math.max(0, 100_000 + 400_000 + 2_800_000 - due))
    expect(moneySum(one)).toBe(0)
    expect(faults(one)).toEqual([])
  })

  /** A player who has only debts, of 80,000.00, and marries someone who brings about 20,000.00. */
  function debtor(): { one: OneLife; brought: number } {
    const one = plainLife()
    couple(one, 0)
    transfer(turnIn(one), 'money', 'debt:student', 'school', 8_000_000)
    marry(one)
    return { one, brought: broughtBySpouse(one.life) }
  }

  it('gives the spouse back what they brought, also if the player has debts', () => {
    const { one, brought } = debtor()
    expect(worth(one)).toBe(brought - 8_000_000)
    expect(paidAfter(one, 0)).toBe(brought)
    expect(balance(one.life, 'money')).toBe(0)
    expect(owed(one.life, 'loan')).toBe(0)
    expect(owed(one.life, 'student')).toBe(8_000_000)
  })

  it('makes the player borrow what was used to repay debts, but not what was lost', () => {
    const { one, brought } = debtor()
    repay(turnIn(one), 'student', brought)
    expect(owed(one.life, 'student')).toBe(8_000_000 - brought)
    expect(paidAfter(one, 0)).toBe(brought)
    expect(owed(one.life, 'loan')).toBe(brought)
    const other = debtor()
    expect(paidAfter(other.one, -other.brought)).toBe(0)
    expect(owed(other.one.life, 'loan')).toBe(0)
  })

  it('costs nothing if the spouse brought nothing and the player owes more than before', () => {
    const { one, brought } = debtor()
    transfer(turnIn(one), 'money', 'inheritance', 'spouse', brought)
    takeLoanOf(turnIn(one), 100_000)
    gain(one, -brought - 100_000)
    expect(worth(one)).toBe(-8_100_000)
    endRelationship(turnIn(one), { title: 'Over', message: 'It is over.' })
    expect(worth(one)).toBe(-8_100_000)
  })

  it('halves the gains of a player with debts only as far as the net worth allows', () => {
    const { one, brought } = debtor()
    // With a gain of 61,000.00 the net worth is about zero. With a gain of 200,000.00 it is more than half of the gain.
    expect(paidAfter(one, 6_100_000)).toBe(brought)
    const other = debtor()
    expect(paidAfter(other.one, 20_000_000)).toBe(other.brought + 10_000_000)
  })

  it('leaves a player’s debts unchanged, however often they marry and divorce', () => {
    const one = plainLife()
    couple(one, 0)
    transfer(turnIn(one), 'money', 'debt:student', 'school', 8_000_000)
    for (let i = 0; i < 4; i++) {
      marry(one)
      repay(turnIn(one), 'student', 500_000)
      endRelationship(turnIn(one), { title: 'Over', message: 'It is over.' })
      expect(one.life.feed.at(-1)?.message).toMatch(/bank|paying off/)
      expect(worth(one)).toBe(-8_000_000)
      const person = addSomeone(one, { nature: natureAt(0.4 + i / 10), age: 30 + i })
      person.affinity = 100
      becomeCouple(turnIn(one), person)
    }
    expect(faults(one)).toEqual([])
  })

  it('on the day of the wedding leaves the player’s net worth unchanged', () => {
    const one = plainLife()
    const person = couple(one, 0)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500_000_000 }),
        fc.integer({ min: 0, max: 500_000_000 }),
        fc.integer({ min: 0, max: 2 ** 30 - 1 }),
        fc.integer({ min: 18, max: 90 }),
        fc.integer({ min: 0, max: 100_000_000 }),
        fc.integer({ min: 0, max: 500_000_000 }),
        (cash, debt, nature, age, loan, repaid) => {
          const { life } = one
          life.accounts.money = []
          life.love.bond = { ...(life.love.bond as NonNullable<typeof life.love.bond>), marriedMinute: one.minute() }
          setCash(one, cash)
          transfer(turnIn(one), 'money', 'debt:student', 'school', debt)
          Object.assign(person, { nature, bornDay: today(one) - Math.ceil(age * 365.25) })
          const before = worth(one)
          joinProperty(turnIn(one), person)
          takeLoanOf(turnIn(one), loan)
          repay(turnIn(one), 'student', repaid)
          divideProperty(turnIn(one), person)
          expect(worth(one)).toBe(before)
          expect(moneySum(one)).toBe(0)
          expect(broughtBySpouse(life)).toBe(0)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a widow', () => {
  it('keeps what the spouse brought and inherits the rest', () => {
    const one = plainBaker()
    const person = couple(one, 100_000, 0.7)
    marry(one)
    addMemory(person, { minute: one.minute(), as: 'stood by me' })
    const brought = broughtBySpouse(one.life)
    person.bornDay -= 40 * 365
    const before = balance(one.life, 'money')
    carryOutMilestone(turnIn(one), person, 'dies')
    receiveWill(one)
    expect(balance(one.life, 'money')).toBe(before + estateOf(person, today(one)) - brought)
    expect(broughtBySpouse(one.life)).toBe(0)
    expect(faults(one)).toEqual([])
  })
})
