import { describe, expect, it } from 'vitest'
import type { Turn } from '../../../src/core/turn.ts'
import type { Habit } from '../../../src/life/body.ts'
import { startRates, totalStartRate } from '../../../src/systems/body/habit-starts.ts'
import { addPerson } from '../../../src/systems/people/roster.ts'
import { catalogueOf, habit, someone } from '../../support/body-life.ts'

/** Smoking starts more often with stress, drinking with company, and knitting only from 60 on. */
const smoking = habit('smoking', {
  starts: [
    [13, 0.1],
    [25, 0.04],
  ],
  stressed: 1.5,
})
const drinking = habit('drinking', { starts: [[16, 0.2]], company: 2 })
const knitting = habit('knitting', { starts: [[60, 0.3]] })
const catalogue = catalogueOf({ habits: [smoking, drinking, knitting] })

function aged(age: number, stress: number, friends = 0): Turn {
  const turn = someone(catalogue, age)
  turn.life.gauges.stress = { value: stress, since: turn.minute }
  turn.life.body.habits = []
  for (let i = 0; i < friends; i++) {
    addPerson(turn, {
      relation: 'friend',
      sex: 'male',
      bornDay: 0,
      lastname: 'Olsen',
      affinity: 60,
      familiarity: 50,
      nature: 7,
      single: true,
    })
  }
  return turn
}

function had(id: string, mode: Habit['mode']): Habit {
  return { id, mode, strength: 40, since: 0, slope: 0, attempts: 0 }
}

/** The rates by habit, in millionths a year. */
function ratesOf(turn: Turn): Record<string, number> {
  return Object.fromEntries(startRates(turn).map(({ definition, rate }) => [definition.id, Math.round(rate * 1e6)]))
}

describe('the rates of starting a habit', () => {
  it.each([
    ['a child', aged(12, 20), {}],
    ['a teenager', aged(14, 20), { smoking: 100_000 }],
    ['someone of thirty', aged(30, 20), { smoking: 40_000, drinking: 200_000 }],
    ['someone of seventy', aged(70, 20), { smoking: 40_000, drinking: 200_000, knitting: 300_000 }],
    // 0.04 × 1.5 from a stress of 60 on.
    ['someone with a stress of 59', aged(30, 59), { smoking: 40_000, drinking: 200_000 }],
    ['someone with a stress of 60', aged(30, 60), { smoking: 60_000, drinking: 200_000 }],
    // 0.2 × 2 with two close people.
    ['someone with one friend', aged(30, 20, 1), { smoking: 40_000, drinking: 200_000 }],
    ['someone with two friends', aged(30, 20, 2), { smoking: 40_000, drinking: 400_000 }],
  ] as const)('of %s are starts(age) × stress × company', (_, turn, rates) => {
    expect(ratesOf(turn)).toEqual(rates)
  })

  it('are 0 for habits that are kept or being quit, and half for those given up', () => {
    const turn = aged(30, 20)
    turn.life.body.habits = [had('smoking', 'kept')]
    expect(ratesOf(turn)).toEqual({ drinking: 200_000 })
    turn.life.body.habits = [had('smoking', 'quitting')]
    expect(ratesOf(turn)).toEqual({ drinking: 200_000 })
    turn.life.body.habits = [had('smoking', 'former')]
    expect(ratesOf(turn)).toEqual({ smoking: 20_000, drinking: 200_000 })
  })

  it('have the total of totalStartRate', () => {
    // 0.04 × 1.5 × ½ + 0.2 × 2.
    const turn = aged(30, 80, 2)
    turn.life.body.habits = [had('smoking', 'former')]
    expect(totalStartRate(turn)).toBeCloseTo(0.43, 12)
    expect(totalStartRate(aged(12, 80, 2))).toBe(0)
  })
})
