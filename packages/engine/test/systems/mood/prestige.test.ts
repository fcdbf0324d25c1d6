import { describe, expect, it } from 'vitest'
import { transfer } from '../../../src/core/ledger.ts'
import type { Turn } from '../../../src/core/turn.ts'
import type { EducationLevel } from '../../../src/life/education.ts'
import type { Life } from '../../../src/life/life.ts'
import type { Person } from '../../../src/life/person.ts'
import { netWorthAt, settle } from '../../../src/systems/money/accounts.ts'
import { prestigeAt } from '../../../src/systems/mood/prestige.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

interface Standing {
  readonly age?: number
  readonly level?: EducationLevel
  readonly weeklyCents?: number
  readonly worthCents?: number
  readonly friends?: number
}

function prestigeOf({ age = 30, level = 'none', weeklyCents, worthCents = 0, friends = 0 }: Standing): number {
  const turn = someone(catalogueOf({}), age)
  const { life, minute } = turn
  life.education.level = level
  beWorth(turn, worthCents)
  if (weeklyCents !== undefined) life.work.job = { weeklyCents } as NonNullable<Life['work']['job']>
  life.people = Array.from({ length: friends }, () => ({ diedDay: null, affinity: 90, familiarity: 90 }) as Person)
  return prestigeAt(life, minute)
}

function beWorth(turn: Turn, cents: number): void {
  settle(turn)
  const more = cents - netWorthAt(turn.life, turn.minute)
  if (more > 0) transfer(turn, 'money', 'world', 'player', more)
  if (more < 0) transfer(turn, 'money', 'player', 'world', -more)
  expect(netWorthAt(turn.life, turn.minute)).toBe(cents)
}

describe('prestige', () => {
  it('adds up education, wage, wealth and friends', () => {
    // 15 + 20 + 9 + 8.
    const standing = { level: 'bachelor', weeklyCents: 160_000, worthCents: 9_000_000, friends: 4 } as const
    expect(prestigeOf(standing)).toBe(52)
    expect(prestigeOf({ ...standing, age: 15 })).toBe(0)
    expect(prestigeOf({})).toBe(0)
  })

  it('gives three points for each doubling of ten thousand dollars', () => {
    expect(prestigeOf({ worthCents: 1_999_999 })).toBe(0)
    expect(prestigeOf({ worthCents: 2_000_000 })).toBe(3)
    expect(prestigeOf({ worthCents: 3_999_999 })).toBe(3)
    expect(prestigeOf({ worthCents: 8_000_000 })).toBe(9)
  })

  it('has maxima of 34 for the wage, 24 for wealth, 16 for friends and 26 for a doctorate, in sum 100', () => {
    expect(prestigeOf({ weeklyCents: 7_999 })).toBe(0)
    expect(prestigeOf({ weeklyCents: 10_000_000 })).toBe(34)
    expect(prestigeOf({ worthCents: 100_000_000_000 })).toBe(24)
    expect(prestigeOf({ friends: 20 })).toBe(16)
    expect(prestigeOf({ level: 'doctorate', weeklyCents: 10_000_000, worthCents: 100_000_000_000, friends: 20 })).toBe(
      100,
    )
  })
})
