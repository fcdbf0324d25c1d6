import { describe, expect, it } from 'vitest'
import { pickByRate, updateAfterBodyChange } from '../../../src/systems/body/body.ts'
import { startHabit } from '../../../src/systems/body/habits.ts'
import { catalogueOf, condition, habit, someone } from '../../support/body-life.ts'

const smoking = habit('smoking', { weeklyCents: 2_500 })
const catalogue = catalogueOf({
  habits: [smoking],
  healthConditions: [condition('flu', { incidence: [[0, 0.5]] })],
})

describe('when the body changes', () => {
  it('the weekly plan includes the cost of kept habits, for adults only', () => {
    const adult = someone(catalogue, 30)
    const before = adult.life.finances.plan.essentials
    startHabit(adult, smoking)
    expect(adult.life.body.habitCents).toBe(2_500)
    expect(adult.life.finances.plan.essentials).toBeGreaterThanOrEqual(before)
    const child = someone(catalogue, 12)
    startHabit(child, smoking)
    expect(child.life.body.habitCents).toBe(0)
  })

  it('the hazard of death and the wait for the next illness are recalculated', () => {
    const turn = someone(catalogue, 30)
    turn.life.body.onset.rate = 0
    turn.life.death.ratio = 0
    updateAfterBodyChange(turn)
    expect(turn.life.body.onset.rate).toBeGreaterThan(0)
    expect(turn.life.death.ratio).toBeGreaterThan(0)
    expect(turn.life.agenda.filter(({ kind, key }) => kind === 'illness' && key === 'onset')).toHaveLength(1)
  })

  it('a life that has ended is not changed', () => {
    const turn = someone(catalogue, 30)
    turn.life.status = 'dead'
    turn.life.death.ratio = 0
    updateAfterBodyChange(turn)
    expect(turn.life.death.ratio).toBe(0)
  })
})

describe('pick', () => {
  const rates = [
    { name: 'a', rate: 1 },
    { name: 'b', rate: 3 },
  ]
  it('picks in proportion to the rates', () => {
    expect(pickByRate(rates, 0.24)?.name).toBe('a')
    expect(pickByRate(rates, 0.26)?.name).toBe('b')
    expect(pickByRate(rates, 0.999)?.name).toBe('b')
  })

  it('picks nothing from an empty list', () => {
    expect(pickByRate([], 0.5)).toBeUndefined()
  })
})
