import { describe, expect, it } from 'vitest'
import { quitHabit } from '../../../src/commands/quit-habit.ts'
import { stopQuitHabit } from '../../../src/commands/stop-quit-habit.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { habitCostsWeekly } from '../../../src/systems/body/body-costs.ts'
import { cravingAt, strengthAt } from '../../../src/systems/body/habit-course.ts'
import { habitOf, startHabit } from '../../../src/systems/body/habits.ts'
import { catalogueOf, day, habit, liveTo, someone } from '../../support/body-life.ts'

const smoking = habit('smoking')
const catalogue = catalogueOf({ habits: [smoking] })
const moment = { now: 0, context: { catalogue } }
const quit = (turn: Turn) => quitHabit.handle(turn, { habit: 'smoking' }, moment)
const resume = (turn: Turn) => stopQuitHabit.handle(turn, { habit: 'smoking' }, moment)

describe('strength and craving in closed form', () => {
  const kept = { id: 'x', mode: 'kept', strength: 20, since: 0, slope: 2, attempts: 0 } as const

  it('grows by whole weeks, within 0 and 100', () => {
    expect(strengthAt(kept, 23 * day)).toBe(26)
    expect(strengthAt(kept, 10_000 * day)).toBe(100)
    expect(strengthAt({ ...kept, slope: -4 }, 100 * day)).toBe(0)
  })

  it('gives a craving of the whole strength on the first day of quitting, and half of it ten days later', () => {
    const quitting = { ...kept, mode: 'quitting', strength: 80, slope: -4 } as const
    expect(cravingAt(quitting, 0)).toBe(80)
    expect(cravingAt(quitting, 10 * day)).toBe(40)
    expect(cravingAt(kept, 0)).toBe(5)
    expect(cravingAt({ ...kept, mode: 'former' }, 0)).toBe(0)
  })
})

describe('a habit', () => {
  it('costs money, shifts the set points, and raises the hazard', () => {
    const turn = someone(catalogue, 25)
    const { rest } = turn.life.body
    const health = rest.health
    startHabit(turn, smoking)
    expect(habitCostsWeekly(turn.life)).toBe(1_000)
    expect(turn.life.body.rest.health).toBe(health - 5)
    expect(turn.life.death.ratio).toBeCloseTo(2, 10)
  })

  it('can be quit, resumed and quit again', () => {
    const turn = someone(catalogue, 25)
    expect(quit(turn)?.code).toBe('no_such_habit')
    expect(resume(turn)?.code).toBe('no_such_habit')
    startHabit(turn, smoking)
    expect(resume(turn)?.code).toBe('not_quitting')
    const stress = turn.life.body.rest.stress
    expect(quit(turn)).toBeUndefined()
    expect(quit(turn)?.code).toBe('already_quitting')
    expect(turn.life.body.rest.stress).toBe(stress + 8)
    expect(habitCostsWeekly(turn.life)).toBe(0)
    expect(resume(turn)).toBeUndefined()
    expect(habitOf(turn.life, 'smoking')).toMatchObject({ mode: 'kept', attempts: 1 })
    expect(quit(turn)).toBeUndefined()
    expect(turn.life.agenda.filter((item) => item.kind === 'habits' && item.key !== 'start')).toHaveLength(1)
  })

  it('ends quitting in a relapse or a success, and earlier attempts help', () => {
    const outcome = (attempts: number): number => {
      let free = 0
      for (let n = 0; n < 150; n++) {
        const turn = someone(catalogue, 25, `quitter:${n}`)
        startHabit(turn, smoking)
        const had = habitOf(turn.life, 'smoking')
        if (had === undefined) throw new Error('the habit has not started')
        Object.assign(had, { strength: 90, attempts })
        quit(turn)
        liveTo(turn, turn.minute + 100 * day)
        const { mode } = habitOf(turn.life, 'smoking') ?? {}
        expect(['kept', 'former']).toContain(mode)
        if (mode === 'former') {
          free++
          // A quarter of the excess hazard remains after quitting.
          expect(turn.life.death.ratio).toBeCloseTo(1.25, 10)
        }
      }
      return free / 150
    }
    const first = outcome(0)
    // 2^(−100/30) = 0.10 at the first attempt, 2^(−100/72) = 0.38 at the fifth.
    expect(first).toBeGreaterThan(0.04)
    expect(first).toBeLessThan(0.17)
    expect(outcome(4)).toBeGreaterThan(first + 0.1)
  })
})
