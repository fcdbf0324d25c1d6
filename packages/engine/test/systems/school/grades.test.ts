import { describe, expect, it } from 'vitest'
import type { Turn } from '../../../src/core/turn.ts'
import type { Activity, Focus, Studies } from '../../../src/life/education.ts'
import {
  changePerformance,
  gpaOf,
  markTerm,
  meanPerformance,
  performanceAt,
  talentOf,
  targetPerformance,
  updateTarget,
} from '../../../src/systems/school/grades.ts'
import { catalogueOf, day, habit, someone } from '../../support/body-life.ts'

const physics = {
  id: 'physics',
  name: 'Physics',
  field: 'science',
  about: 'A subject.',
  levels: ['bachelor'],
  rigour: 10,
} as const
const catalogue = catalogueOf({ majors: [physics], habits: [habit('running', { good: true }), habit('smoking')] })

function activity(id: string): Activity {
  return { id, startedDay: 0, level: 1, performance: { value: 50, since: 0 } }
}

/** A student of twenty with good gauges, and the share of talent in the target: 0.6 for each point above 50. */
function student(): { turn: Turn; studies: Studies; talent: number } {
  const turn = someone(catalogue, 20)
  const { life, minute } = turn
  life.gauges.stress = { value: 30, since: minute }
  life.gauges.energy = { value: 80, since: minute }
  life.gauges.health = { value: 90, since: minute }
  life.body.habits = []
  life.education.activities = []
  life.education.focus = 'Balanced'
  const studies: Studies = {
    educationLevel: 'bachelor',
    school: 'open',
    major: null,
    minor: null,
    year: 1,
    years: 4,
    startedDay: 0,
    performance: { value: 72, since: minute },
    aim: 84,
    marks: { sum: 0, count: 0 },
    repeated: 0,
    evening: false,
    met: 0,
  }
  life.education.current = studies
  return { turn, studies, talent: (talentOf(life) - 50) * 0.6 }
}

describe('performance', () => {
  it('drifts by a point every three days towards the target: from 72 to 84 in 36 days', () => {
    const { turn, studies } = student()
    const after = [2, 3, 35, 36, 90].map((days) => performanceAt(studies, turn.minute + days * day))
    expect(after).toEqual([72, 73, 83, 84, 84])
    studies.aim = 70
    expect([3, 6, 30].map((days) => performanceAt(studies, turn.minute + days * day))).toEqual([71, 70, 70])
  })

  it('changes within 0 and 100, and only at a school', () => {
    const { turn, studies } = student()
    // 72, after 9 days of drift towards 84.
    changePerformance(turn.life, turn.minute + 9 * day, 5)
    expect(studies.performance).toEqual({ value: 80, since: turn.minute + 9 * day })
    changePerformance(turn.life, turn.minute + 9 * day, 50)
    expect(studies.performance.value).toBe(100)
    turn.life.education.current = null
    changePerformance(turn.life, turn.minute, -90)
    expect(studies.performance.value).toBe(100)
  })

  it.each([
    // performance / 100 × 4.0
    [84, 3.36],
    [100, 4],
    [0, 0],
    [71, 2.84],
  ])('of %i is a GPA of %f', (performance, gpa) => {
    expect(gpaOf(performance)).toBe(gpa)
  })

  it('has the mean of all terms, and the present value during the first', () => {
    const { turn, studies } = student()
    expect(meanPerformance(studies, turn.minute)).toBe(72)
    markTerm(studies, turn.minute)
    markTerm(studies, turn.minute + 36 * day)
    markTerm(studies, turn.minute + 36 * day)
    // 72, 84 and 84.
    expect(studies.marks).toEqual({ sum: 240, count: 3 })
    expect(meanPerformance(studies, turn.minute)).toBe(80)
  })
})

describe('the target', () => {
  it.each<[Focus, number]>([
    ['Balanced', 70],
    ['Academics', 78],
    ['Sports', 66],
    ['Social', 65],
  ])('with the focus %s alone is %i plus the share of talent', (focus, base) => {
    const { turn, studies, talent } = student()
    turn.life.education.focus = focus
    expect(targetPerformance(turn, studies)).toBe(Math.round(base + talent))
  })

  it('is lowered by stress, fatigue, bad health, the major, evening classes, and more than two activities', () => {
    const { turn, studies, talent } = student()
    const { life, minute } = turn
    const target = (): number => targetPerformance(turn, studies)
    life.gauges.stress = { value: 60, since: minute }
    expect(target()).toBe(Math.round(65 + talent))
    life.gauges.energy = { value: 30, since: minute }
    expect(target()).toBe(Math.round(60 + talent))
    life.gauges.health = { value: 44, since: minute }
    expect(target()).toBe(Math.round(57 + talent))
    studies.major = 'physics'
    expect(target()).toBe(Math.round(47 + talent))
    studies.evening = true
    expect(target()).toBe(Math.round(42 + talent))
    life.education.activities = ['chess', 'choir', 'rowing', 'pottery'].map(activity)
    expect(target()).toBe(Math.round(36 + talent))
  })

  it('is raised by a point for a good habit and lowered by two for a bad one, while they are kept', () => {
    const { turn, studies, talent } = student()
    const kept = { strength: 50, since: 0, slope: 0, attempts: 0 }
    turn.life.body.habits = [
      { ...kept, id: 'running', mode: 'kept' },
      { ...kept, id: 'smoking', mode: 'kept' },
    ]
    expect(targetPerformance(turn, studies)).toBe(Math.round(69 + talent))
    turn.life.body.habits = [{ ...kept, id: 'smoking', mode: 'quitting' }]
    expect(targetPerformance(turn, studies)).toBe(Math.round(70 + talent))
  })

  it('is calculated again, and performance drifts on from its present value', () => {
    const { turn, studies, talent } = student()
    turn.minute += 9 * day
    const { life } = turn
    for (const name of ['stress', 'energy', 'health'] as const) {
      life.gauges[name] = { value: name === 'stress' ? 40 : 80, since: turn.minute }
    }
    updateTarget(turn)
    expect(studies.performance).toEqual({ value: 75, since: turn.minute })
    expect(studies.aim).toBe(Math.round(70 + talent))
  })

  it('depends on a talent that differs between lives and never changes', () => {
    const talents = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => talentOf(someone(catalogue, 1, seed).life))
    for (const talent of talents) {
      expect(talent).toBeGreaterThanOrEqual(0)
      expect(talent).toBeLessThan(100)
    }
    expect(new Set(talents).size).toBe(6)
    const { turn } = student()
    const before = talentOf(turn.life)
    turn.minute += 10_000 * day
    expect(talentOf(turn.life)).toBe(before)
  })
})
