import { describe, expect, it } from 'vitest'
import type { Illness } from '../../src/life/body.ts'
import { habitsOf, healthConditionsOf } from '../../src/views/body-view.ts'
import { catalogueOf, condition, day, habit, someone } from '../support/body-life.ts'

const asthma = condition('asthma', {
  course: 'chronic',
  treatment: { title: 'an inhaler', cents: 4_000, chance: 0.9, days: 10, relief: 0.5 },
})
const catalogue = catalogueOf({
  healthConditions: [asthma, condition('cold')],
  habits: [habit('smoking'), habit('running', { good: true })],
})

describe('habitsOf', () => {
  it('shows strength and craving at the given minute', () => {
    const { life, minute } = someone(catalogue, 30)
    life.body.habits = [
      { id: 'smoking', mode: 'kept', strength: 20, since: minute, slope: 2, attempts: 1 },
      { id: 'running', mode: 'quitting', strength: 40, since: minute + 13 * day, slope: -4, attempts: 2 },
      { id: 'humming', mode: 'kept', strength: 50, since: minute, slope: 1, attempts: 0 },
    ]
    // Smoking: three whole weeks of +2 give 26, and a quarter of it is 6. Running: after ten days the craving is half of
    // 40, and one week has taken 4 off the strength.
    expect(habitsOf(life, catalogue, minute + 23 * day)).toEqual([
      { id: 'smoking', title: 'smoking', good: false, mode: 'kept', strength: 26, craving: 6, attempts: 1 },
      { id: 'running', title: 'running', good: true, mode: 'quitting', strength: 36, craving: 20, attempts: 2 },
    ])
  })

  it('shows no craving for former habits', () => {
    const { life, minute } = someone(catalogue, 30)
    life.body.habits = [{ id: 'smoking', mode: 'former', strength: 60, since: minute, slope: 0, attempts: 3 }]
    expect(habitsOf(life, catalogue, minute)).toMatchObject([{ mode: 'former', strength: 60, craving: 0 }])
  })
})

describe('healthConditionsOf', () => {
  it('shows the known conditions of the catalogue with their treatment', () => {
    const { life } = someone(catalogue, 30)
    const had: Illness = { n: 1, id: 'asthma', severity: 2, since: 700, known: true, care: 'works' }
    life.body.illnesses = [
      had,
      { ...had, n: 2, id: 'cold', severity: 3, since: 900, care: 'none' },
      { ...had, n: 3, id: 'cold', known: false },
      { ...had, n: 4, id: 'the plague' },
    ]
    const seen = { title: 'asthma', course: 'chronic', care: 'works', treatment: 'an inhaler' }
    expect(healthConditionsOf(life, catalogue)).toEqual([
      { ...seen, id: 'asthma', severity: 'moderate', sinceMinute: 700 },
      { id: 'cold', title: 'cold', course: 'acute', severity: 'severe', sinceMinute: 900, care: 'none' },
    ])
  })

  it('shows what a condition takes away as bad as it is, less when it is treated, and nothing when that is nothing', () => {
    const { life } = someone(catalogue, 30)
    const ache = condition('ache', {
      course: 'chronic',
      treatment: { title: 'rest', cents: 4_000, chance: 0.9, days: 10, relief: 0.5 },
      takes: {
        ceilings: { happiness: [90, 70, 50] },
        performance: [0, 5, 20],
        work: 3,
        activities: [{ kinds: ['sport'], from: 3, because: 'It hurts.' }],
        verbs: [{ verbs: ['travel'], from: 2, because: 'It is far.' }],
      },
    })
    const world = catalogueOf({ healthConditions: [ache] })
    const had: Illness = { n: 1, id: 'ache', severity: 3, since: 700, known: true, care: 'none' }
    const takesOf = (change: Partial<Illness>) => {
      life.body.illnesses = [{ ...had, ...change }]
      return healthConditionsOf(life, world)[0]?.takes
    }
    const verbs = [{ verbs: ['travel'], because: 'It is far.' }]
    expect(takesOf({})).toEqual({
      ceilings: { happiness: 50 },
      performance: 20,
      work: true,
      activities: [{ kinds: ['sport'], because: 'It hurts.' }],
      verbs,
    })
    const milder = { ceilings: { happiness: 70 }, performance: 5, work: false, activities: [], verbs }
    expect(takesOf({ care: 'works' })).toEqual(milder)
    expect(takesOf({ severity: 2 })).toEqual(milder)
    expect(takesOf({ severity: 1, care: 'works' })).toBeUndefined()
  })
})
