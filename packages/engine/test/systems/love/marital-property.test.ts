import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balance, transfer } from '../../../src/core/ledger.ts'
import { epochDayAt } from '../../../src/core/time.ts'
import { violations } from '../../../src/lab/invariants.ts'
import { addMemory, type Person } from '../../../src/life/person.ts'
import { moveTo } from '../../../src/systems/home/housing.ts'
import { becomeCouple, becomeMarried, part } from '../../../src/systems/love/couple.ts'
import { broughtBySpouse, divideProperty, joinProperty } from '../../../src/systems/love/marital-property.ts'
import { netWorthAt, owed, settle } from '../../../src/systems/money/accounts.ts'
import { inheritFrom } from '../../../src/systems/money/inheritance.ts'
import { repay, takeLoanOf } from '../../../src/systems/money/loans.ts'
import { estateOf, ownWealthOf } from '../../../src/systems/money/wealth.ts'
import { draw } from '../../../src/systems/people/nature.ts'
import { happen } from '../../../src/systems/people/person-events.ts'
import { addSomeone } from '../../support/grown-life.ts'
import { moneySum, plainBaker, plainLife, setCash } from '../../support/money-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { house, turnIn } from '../../support/working-world.ts'

/** A nature that stands at about this share of its age group's wealth. */
function natureAt(share: number): number {
  let nature = 0
  while (Math.abs(draw(nature, 'wealth') - share) > 0.002) nature++
  return nature
}

/** A plain life has lost its people, and its agenda and letters name them still; nothing else may be wrong. */
function faults(one: OneLife): string[] {
  return violations(one.life, one.context.catalogue).filter((fault) => !fault.includes('whom nobody knows'))
}

/** A couple: the player with so much cash and nothing else, and somebody of 28 of a certain standing. */
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

/** Gained, or lost, in the marriage. */
function gain(one: OneLife, cents: number): void {
  const turn = turnIn(one)
  settle(turn)
  transfer(turn, 'money', cents < 0 ? 'player' : 'world', cents < 0 ? 'world' : 'player', Math.abs(cents))
}

function today(one: OneLife): number {
  return epochDayAt(one.life, one.minute())
}

describe('a wedding', () => {
  it('brings in what the spouse has saved: half of a household of that age, about 19,500.00 at 28', () => {
    const one = plainBaker()
    const person = couple(one, 500_000)
    const own = ownWealthOf(person, today(one))
    expect(own).toBeGreaterThan(1_900_000)
    expect(own).toBeLessThan(2_000_000)
    marry(one)
    expect(balance(one.life, 'money')).toBe(500_000 + own)
    expect(broughtBySpouse(one.life)).toBe(own)
    expect(one.life.love.bond?.ownCents).toBe(500_000)
    expect(one.life.feed.at(-1)?.message).toContain(` brings $${Math.floor(own / 100_000)},`)
    expect(moneySum(one)).toBe(0)
    expect(faults(one)).toEqual([])
  })

  it('with the same one brings nothing a second time', () => {
    const one = plainBaker()
    const person = couple(one, 500_000)
    marry(one)
    part(turnIn(one), { title: 'Over', message: 'It is over.' })
    for (const bond of one.life.love.past) bond.endedMinute = one.minute() - 183 * 1440
    person.affinity = 100
    becomeCouple(turnIn(one), person)
    marry(one)
    expect(balance(one.life, 'money')).toBe(500_000)
    expect(broughtBySpouse(one.life)).toBe(0)
  })
})

describe('a divorce', () => {
  /** Married, then some cents gained; what is paid. */
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

  it('gives back what was brought, and half of what was gained', () => {
    const one = plainBaker()
    const person = couple(one, 2_000_000)
    marry(one)
    expect(paidAfter(one, 6_000_001)).toBe(ownWealthOf(person, today(one)) + 3_000_000)
  })

  it('takes half of what the other has put by apart', () => {
    const one = plainBaker()
    const person = couple(one, 2_000_000)
    marry(one)
    const brought = broughtBySpouse(one.life)
    const { bond } = one.life.love
    if (bond === null) throw new Error('a bond')
    // Eight years: from 28 to 36 the table rises.
    person.bornDay -= 8 * 365
    bond.marriedMinute = one.minute() - 8 * 365 * 1440
    const apart = ownWealthOf(person, today(one)) - ownWealthOf(person, today(one) - 8 * 365)
    expect(apart).toBeGreaterThan(2_000_000)
    expect(paidAfter(one, 0)).toBe(brought - Math.floor(apart / 2))
  })

  it('divides what is left in proportion, where less is left than was brought', () => {
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
    if (mother === undefined) throw new Error('a mother')
    mother.nature = natureAt(0.6)
    mother.diedDay = today(one)
    const before = balance(one.life, 'money')
    inheritFrom(turnIn(one), mother)
    expect(balance(one.life, 'money')).toBeGreaterThan(before + 1_000_000)
    expect(paidAfter(one, 0)).toBe(brought)
  })

  it('halves what there is, where nobody knows what was there at the wedding', () => {
    const one = plainBaker()
    couple(one, 1_000_001)
    marry(one)
    const brought = broughtBySpouse(one.life)
    Object.assign(one.life.love.bond as NonNullable<typeof one.life.love.bond>, { ownCents: null })
    expect(paidAfter(one, 0)).toBe(brought + 500_000)
  })

  it('pays in cash, then from the retirement account, then sells the home and rents; and never owes', () => {
    const one = plainBaker()
    couple(one, 0)
    marry(one)
    const turn = turnIn(one)
    const brought = broughtBySpouse(one.life)
    transfer(turn, 'money', 'world', 'retirement', 400_000)
    gain(one, 4_000_000)
    moveTo(turn, house)
    setCash(one, 100_000)
    // 200,000.00 less a mortgage of 160,000.00, 4,000.00 saved, 1,000.00 in cash.
    expect(worth(one)).toBe(4_500_000)
    const due = brought + Math.floor((4_500_000 - brought) / 2)
    part(turn, { title: 'Over', message: 'It is over.' })
    expect(one.life.feed.at(-1)?.message).toContain('The house is sold for it.')
    expect(one.life.finances.home).toBe('room')
    expect(balance(one.life, 'money', 'retirement')).toBe(0)
    expect(owed(one.life, 'mortgage')).toBe(0)
    // The agent takes 12,000.00 of the 40,000.00.
    expect(balance(one.life, 'money')).toBe(Math.max(0, 100_000 + 400_000 + 2_800_000 - due))
    expect(moneySum(one)).toBe(0)
    expect(faults(one)).toEqual([])
  })

  /** Debts of 80,000.00, nothing else, and somebody who brings some 20,000.00. */
  function debtor(): { one: OneLife; brought: number } {
    const one = plainLife()
    couple(one, 0)
    transfer(turnIn(one), 'money', 'debt:student', 'school', 8_000_000)
    marry(one)
    return { one, brought: broughtBySpouse(one.life) }
  }

  it('takes back from a debtor what was brought', () => {
    const { one, brought } = debtor()
    expect(worth(one)).toBe(brought - 8_000_000)
    expect(paidAfter(one, 0)).toBe(brought)
    expect(balance(one.life, 'money')).toBe(0)
    expect(owed(one.life, 'loan')).toBe(0)
    expect(owed(one.life, 'student')).toBe(8_000_000)
  })

  it('lends it to a debtor who has paid debts with it, and lends nothing for what is lost', () => {
    const { one, brought } = debtor()
    repay(turnIn(one), 'student', brought)
    expect(owed(one.life, 'student')).toBe(8_000_000 - brought)
    expect(paidAfter(one, 0)).toBe(brought)
    expect(owed(one.life, 'loan')).toBe(brought)
    const other = debtor()
    expect(paidAfter(other.one, -other.brought)).toBe(0)
    expect(owed(other.one.life, 'loan')).toBe(0)
  })

  it('takes nothing from a debtor to whom nothing was brought and who owes more than before', () => {
    const { one, brought } = debtor()
    transfer(turnIn(one), 'money', 'inheritance', 'spouse', brought)
    takeLoanOf(turnIn(one), 100_000)
    gain(one, -brought - 100_000)
    expect(worth(one)).toBe(-8_100_000)
    part(turnIn(one), { title: 'Over', message: 'It is over.' })
    expect(worth(one)).toBe(-8_100_000)
  })

  it('halves what a debtor has gained as far as nobody owes for it', () => {
    const { one, brought } = debtor()
    // What was brought, 61,000.00 gained and 80,000.00 owed come to about nothing; 200,000.00 gained leave more than a half.
    expect(paidAfter(one, 6_100_000)).toBe(brought)
    const other = debtor()
    expect(paidAfter(other.one, 20_000_000)).toBe(other.brought + 10_000_000)
  })

  it('gives a debtor nothing, however often they marry', () => {
    const one = plainLife()
    couple(one, 0)
    transfer(turnIn(one), 'money', 'debt:student', 'school', 8_000_000)
    for (let i = 0; i < 4; i++) {
      marry(one)
      repay(turnIn(one), 'student', 500_000)
      part(turnIn(one), { title: 'Over', message: 'It is over.' })
      expect(one.life.feed.at(-1)?.message).toContain('the bank’s, and you sign for it.')
      expect(worth(one)).toBe(-8_000_000)
      const person = addSomeone(one, { nature: natureAt(0.4 + i / 10), age: 30 + i })
      person.affinity = 100
      becomeCouple(turnIn(one), person)
    }
    expect(faults(one)).toEqual([])
  })

  it('on the day of the wedding leaves everyone with what they had, whatever that was', () => {
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
  it('keeps what was brought, and inherits the rest', () => {
    const one = plainBaker()
    const person = couple(one, 100_000, 0.7)
    marry(one)
    addMemory(person, { minute: one.minute(), as: 'stood by me' })
    const brought = broughtBySpouse(one.life)
    person.bornDay -= 40 * 365
    const before = balance(one.life, 'money')
    happen(turnIn(one), person, 'dies')
    expect(balance(one.life, 'money')).toBe(before + estateOf(person, today(one)) - brought)
    expect(broughtBySpouse(one.life)).toBe(0)
    expect(faults(one)).toEqual([])
  })
})
