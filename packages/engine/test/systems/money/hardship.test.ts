import { describe, expect, it } from 'vitest'
import { transfer } from '../../../src/core/ledger.ts'
import { owed } from '../../../src/systems/money/accounts.ts'
import { goBankrupt, handleTrouble } from '../../../src/systems/money/hardship.ts'
import { addSomeone } from '../../support/grown-life.ts'
import { moneySum, plainBaker, plainLife, setCash } from '../../support/money-life.ts'
import type { OneLife } from '../../support/one-life.ts'
import { words } from '../../support/words.ts'
import { house, room, turnIn } from '../../support/working-world.ts'

function owe(one: OneLife, cents: { loan: number; student?: number }): void {
  transfer(turnIn(one), 'money', 'debt:loan', 'world', cents.loan)
  transfer(turnIn(one), 'money', 'debt:student', 'school', cents.student ?? 0)
}

/** A player without money whose expenses exceed their income. */
function broke(home: 'parents' | 'room', loan: number): OneLife {
  const one = plainLife()
  setCash(one, 0)
  owe(one, { loan, student: 900_000 })
  one.life.finances.home = home
  one.life.finances.plan = { ...one.life.finances.plan, income: 10_000, essentials: 20_000, cardLimit: 0 }
  return one
}

describe('money trouble', () => {
  it('does not arise if there is enough money', () => {
    const one = plainBaker()
    setCash(one, 100_000)
    const turn = turnIn(one)
    handleTrouble(turn)
    expect(turn.frames).toEqual([])
    expect(one.life.finances.troubledMinute).toBeNull()
  })

  it('is not told about at the parents’ home for less than 1,000.00', () => {
    const one = broke('parents', 99_999)
    const turn = turnIn(one)
    handleTrouble(turn)
    expect(turn.frames).toEqual([])
    expect(one.life.finances.troubledMinute).toBe(turn.minute)
    const other = broke('parents', 100_000)
    const told = turnIn(other)
    handleTrouble(told)
    expect(told.frames.length).toBeGreaterThan(0)
  })

  it('moves the player to a living parent, and leads to bankruptcy from 6,000.00 on', () => {
    for (const [loan, court] of [
      [599_999, []],
      [600_000, [182 * 1440]],
    ] as const) {
      const one = broke('room', loan)
      handleTrouble(turnIn(one))
      expect(one.life.finances.home).toBe('parents')
      const dates = one.life.agenda.filter(({ kind, key }) => kind === 'finances' && key === 'bankrupt')
      expect(dates.map(({ minute }) => minute - one.minute())).toEqual(court)
      expect(moneySum(one)).toBe(0)
    }
  })
})

describe('the new home in money trouble', () => {
  const hall = { ...room, id: 'hall', weeklyCents: 50_000, beds: 8 }
  const flat = { ...room, id: 'flat', weeklyCents: 30_000, beds: 3 }

  /** A player in money trouble in a rented or owned home, with children and perhaps a spouse. */
  function inTrouble(home: string, children: number, over: { married?: boolean; orphan?: boolean } = {}): OneLife {
    const one = broke('room', 600_000)
    Object.assign(one.context.catalogue, { homes: [room, flat, hall, house] })
    if (over.orphan === true) for (const person of one.life.people) person.diedDay = person.bornDay + 20_000
    if (over.married === true) addSomeone(one, { relation: 'spouse' })
    for (let i = 0; i < children; i++) addSomeone(one, { relation: 'son', age: 3 + i })
    one.life.finances.home = home
    handleTrouble(turnIn(one))
    return one
  }

  it.each([
    // If the mother is alive, a single player moves to her with up to three children. A couple does not.
    ['hall', 0, {}, 'parents'],
    ['hall', 3, {}, 'parents'],
    ['hall', 4, {}, 'hall'],
    ['hall', 1, { married: true }, 'flat'],
    ['house', 2, { married: true }, 'hall'],
    // Without parents: the room has one bed, the flat three.
    ['hall', 0, { orphan: true }, 'room'],
    ['hall', 1, { orphan: true }, 'flat'],
    ['house', 8, { orphan: true }, 'hall'],
    // A home with more beds would cost more.
    ['room', 2, { orphan: true }, 'room'],
  ] as const)('from the %s with %i children, %o, is the %s', (home, children, over, next) => {
    const one = inTrouble(home, children, over)
    expect(one.life.finances.home).toBe(next)
    const moved: readonly string[] = words.messages['money.trouble-moved'].text
    expect(moved.includes(one.life.feed.at(-1)?.message ?? '')).toBe(next !== home)
    expect(moneySum(one)).toBe(0)
  })
})

describe('a bankruptcy', () => {
  it('writes off card and loan but not student loans, and banks lend nothing for seven years', () => {
    const one = broke('parents', 600_000)
    goBankrupt(turnIn(one))
    expect(owed(one.life, 'loan')).toBe(0)
    expect(owed(one.life, 'student')).toBe(900_000)
    expect(one.life.finances.refusedUntil).toBe(one.minute() + 2555 * 1440)
    expect(moneySum(one)).toBe(0)
  })

  it('does not happen for smaller debts or if the income exceeds the expenses', () => {
    const small = broke('parents', 599_999)
    goBankrupt(turnIn(small))
    expect(owed(small.life, 'loan')).toBe(599_999)
    const able = broke('parents', 600_000)
    able.life.finances.plan.income = 20_001 + able.life.finances.plan.tax
    goBankrupt(turnIn(able))
    expect(owed(able.life, 'loan')).toBe(600_000)
  })
})
