import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const conditions = catalogue.healthConditions ?? []
const habits = catalogue.habits ?? []
const rising = (steps: readonly (readonly [number, number])[]): boolean =>
  steps.every(([age, value], index) => value >= 0 && (index === 0 || age > (steps[index - 1]?.[0] ?? 0)))

describe('health conditions', () => {
  it('there are at least 36, in all 12 groups', () => {
    expect(conditions.length).toBeGreaterThanOrEqual(36)
    expect(new Set(conditions.map((one) => one.group)).size).toBe(12)
  })

  it.each(conditions.map((one) => [one.id, one] as const))('%s is consistent', (_, one) => {
    expect(rising(one.incidence)).toBe(true)
    expect(one.severity.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
    expect(one.hazardRatio).toBeGreaterThanOrEqual(1)
    // An acute condition has a duration. Only a chronic one can be undetected or in remission.
    if (one.course === 'acute')
      expect([one.days?.[0] ?? 0, one.foundAfterDays, one.remitsYears]).toEqual([
        expect.any(Number),
        undefined,
        undefined,
      ])
    else expect(one.days).toBeUndefined()
    if (one.foundAfterDays !== undefined) expect(one.found).toBeGreaterThan(0)
    // A condition that can kill has a cause of death.
    if (one.hazardRatio >= 1.5 && one.importance >= 6) expect(one.cause).toBeDefined()
    if (one.treatment !== undefined) {
      const { chance, relief, days, cents } = one.treatment
      expect(chance > 0 && chance <= 1 && relief >= 0 && relief < 1 && days > 0 && Number.isInteger(cents)).toBe(true)
    }
    const ids = new Set(conditions.map(({ id }) => id))
    for (const risk of one.risks ?? []) {
      expect(risk.times).toBeGreaterThan(0)
      if ('illness' in risk) expect(ids.has(risk.illness) && risk.illness !== one.id).toBe(true)
    }
    if (one.leaves !== undefined) expect(ids.has(one.leaves.illness)).toBe(true)
  })

  it('every condition can be reached, by itself or as a consequence of another', () => {
    const left = new Set(conditions.flatMap((one) => (one.leaves === undefined ? [] : [one.leaves.illness])))
    expect(conditions.filter((one) => one.incidence.length === 0 && !left.has(one.id)).map(({ id }) => id)).toEqual([])
  })
})

describe('habits', () => {
  it('there are at least 16, at least 6 of them good and 8 bad', () => {
    expect(habits.length).toBeGreaterThanOrEqual(16)
    expect(habits.filter((one) => one.good).length).toBeGreaterThanOrEqual(6)
    expect(habits.filter((one) => !one.good).length).toBeGreaterThanOrEqual(8)
  })

  it.each(habits.map((one) => [one.id, one] as const))('%s is consistent', (_, one) => {
    expect(rising(one.starts)).toBe(true)
    expect(one.good ? one.hazardRatio <= 1 : one.hazardRatio >= 1).toBe(true)
    expect(one.growsWeekly > 0 && one.weeklyCents >= 0 && Number.isInteger(one.weeklyCents)).toBe(true)
    expect(one.quit.freeDays > 0 && one.quit.relapseDays > 0 && one.fadesYears > 0).toBe(true)
  })

  it('smoking, drinking and gambling do not start before the age of 13', () => {
    for (const id of ['smoking', 'heavy-drinking', 'gambling']) {
      expect(habits.find((one) => one.id === id)?.starts[0]?.[0]).toBeGreaterThanOrEqual(13)
    }
  })
})

it('the mean hazard is given for both sexes at every age, and is above 0.9', () => {
  for (const table of [catalogue.meanHazard?.female, catalogue.meanHazard?.male]) {
    expect(table).toHaveLength(120)
    expect(Math.min(...(table ?? [0]))).toBeGreaterThan(0.9)
  }
})
