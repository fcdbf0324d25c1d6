import { describe, expect, it } from 'vitest'
import { allMonths, setSchedule } from '../../../src/core/daily-plan.ts'
import { calcEnergyAt, changeEnergy, energyAt, peakEnergyAt } from '../../../src/systems/body/energy.ts'
import { hungerAt, thirstAt } from '../../../src/systems/body/needs.ts'
import { weightAt } from '../../../src/systems/body/weight.ts'
import { changeGauge, gaugeAt, moodAt, updateSetPoints, weightDriftAt } from '../../../src/systems/mood/mood.ts'
import { setPointsAt, setPointTerms } from '../../../src/systems/mood/mood-set-point.ts'
import { catalogueOf, condition, day, someone } from '../../support/body-life.ts'

const catalogue = catalogueOf({})

describe('drift', () => {
  it('drifts to the set point by one point in three days, and stays there', () => {
    const { life, minute } = someone(catalogue, 30)
    life.body.rest.happiness = 60
    life.gauges.happiness = { value: 40, since: minute }
    expect(gaugeAt(life, 'happiness', minute + 9 * day)).toBe(43)
    expect(gaugeAt(life, 'happiness', minute + 60 * day)).toBe(60)
    expect(gaugeAt(life, 'happiness', minute + 600 * day)).toBe(60)
  })

  it('[ENG-1] drifts at the same speed when it is recorded every day', () => {
    const turn = someone(catalogue, 30)
    const { life, minute } = turn
    life.gauges.happiness = { value: 20, since: minute }
    for (let days = 1; days <= 30; days++) changeGauge(life, 'happiness', minute + days * day, 0)
    expect(gaugeAt(life, 'happiness', minute + 30 * day)).toBe(30)
  })

  it('does not jump when a set point moves', () => {
    const turn = someone(catalogue, 30)
    const { life } = turn
    const before = gaugeAt(life, 'social', turn.minute)
    life.people.push(
      ...Array.from(
        { length: 5 },
        () => ({ diedDay: null, affinity: 60, familiarity: 60, relation: 'friend' }) as never,
      ),
    )
    updateSetPoints(turn)
    expect(life.body.rest.social).toBeGreaterThan(before)
    expect(gaugeAt(life, 'social', turn.minute)).toBe(before)
    expect(gaugeAt(life, 'social', turn.minute + 8 * day)).toBe(before + 2)
  })

  it('has set points within bounds, and every term has a name', () => {
    const heavy = condition('heavy', { course: 'chronic', symptoms: { happiness: -90, stress: 90, weight: 900 } })
    const world = catalogueOf({ healthConditions: [heavy] })
    const { life, minute } = someone(world, 30)
    life.body.illnesses.push({ n: 1, id: 'heavy', severity: 3, since: 0, known: true, care: 'none' })
    expect(setPointsAt(life, world, minute)).toMatchObject({ happiness: 5, stress: 95, weight: 300 })
    expect(new Set(setPointTerms.map((term) => term.name)).size).toBe(setPointTerms.length)
  })

  it('moves weight by a tenth of a kilogram in three days', () => {
    const { life, minute } = someone(catalogue, 30)
    life.body.weight = { value: 0, since: minute }
    life.body.rest.weight = -30
    expect(weightDriftAt(life, minute + 31 * day)).toBe(-10)
    expect(weightDriftAt(life, minute + 900 * day)).toBe(-30)
  })
})

describe('mood', () => {
  it('is great, neutral, bad or stressed', () => {
    const { life, minute } = someone(catalogue, 30)
    const feel = (happiness: number, stress: number): string => {
      life.gauges.happiness = { value: happiness, since: minute }
      life.gauges.stress = { value: stress, since: minute }
      return moodAt(life, minute)
    }
    expect([feel(90, 20), feel(50, 40), feel(20, 40), feel(90, 80)]).toEqual(['great', 'neutral', 'bad', 'stressed'])
  })
})

describe('energy', () => {
  it('recovers by one each midnight, up to 100; the peak is the highest value so far', () => {
    const { life, minute } = someone(catalogue, 30)
    changeEnergy(life, minute, -60)
    expect(energyAt(life, minute)).toBe(40)
    expect(energyAt(life, minute + 12 * 60 - 1)).toBe(40)
    expect(energyAt(life, minute + 12 * 60)).toBe(41)
    expect(energyAt(life, minute + 365 * day)).toBe(100)
    expect(peakEnergyAt(life, minute)).toBe(100)
  })

  it('calcEnergy is the energy minus what the rest of the day’s plan needs', () => {
    const { life, minute } = someone(catalogue, 30)
    changeEnergy(life, minute, -60)
    const entry = { id: 'x', title: 'x', place: 'town' as const, weekDays: 0b1111111, months: allMonths, energy: 12 }
    setSchedule(life, { ...entry, from: 15 * 60, to: 16 * 60 })
    expect(calcEnergyAt(life, minute)).toBe(28)
    expect(calcEnergyAt(life, minute + 5 * 60)).toBe(40)
  })
})

describe('needs', () => {
  it('hunger and thirst rise from the last meal and drink of the day', () => {
    const { life, minute } = someone(catalogue, 30)
    // At noon: breakfast was at 7:30, the last drink at 10:00.
    expect(hungerAt(life, minute)).toBe(Math.floor(270 / 8))
    expect(thirstAt(life, minute)).toBe(Math.floor(120 / 7))
  })
  it('weight follows the curve for age and sex', () => {
    const { life } = someone(catalogue, 30)
    life.body.weight = { value: 0, since: 0 }
    life.body.rest.weight = 0
    expect(weightAt(life, 0)).toBe(32)
    expect(Math.abs(weightAt(life, Math.round(10 * 365.25) * day) - 330)).toBeLessThanOrEqual(1)
    life.weightOffset = 25
    expect(weightAt(life, 0)).toBe(57)
  })
})
