import { describe, expect, it } from 'vitest'
import type { Turn } from '../../../src/core/turn.ts'
import type { Activity, Focus, Studies } from '../../../src/life/education.ts'
import {
  aimAnew,
  aimOf,
  changePerformance,
  gpaOf,
  markTerm,
  meanPerformance,
  performanceAt,
  talentOf,
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

/** A student of twenty in good shape, and what talent gives: 0.6 for each point beyond 50. */
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
  it('drifts by a point in three days towards the aim: from 72 to 84 takes 36', () => {
    const { turn, studies } = student()
    const after = [2, 3, 35, 36, 90].map((days) => performanceAt(studies, turn.minute + days * day))
    expect(after).toEqual([72, 73, 83, 84, 84])
    studies.aim = 70
    expect([3, 6, 30].map((days) => performanceAt(studies, turn.minute + days * day))).toEqual([71, 70, 70])
  })

  it('is moved within 0 and 100, and for those at a school', () => {
    const { turn, studies } = student()
    // 72, and 9 days on the way to 84.
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

  it('is the mean of the terms, and what it is now before the first', () => {
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

describe('the aim', () => {
  it.each<[Focus, number]>([
    ['Balanced', 70],
    ['Academics', 78],
    ['Sports', 66],
    ['Social', 65],
  ])('with the focus %s, and nothing else, is %i and what talent gives', (focus, base) => {
    const { turn, studies, talent } = student()
    turn.life.education.focus = focus
    expect(aimOf(turn, studies)).toBe(Math.round(base + talent))
  })

  it('is less by what strains, by the subject, by the evening, and by more than two activities', () => {
    const { turn, studies, talent } = student()
    const { life, minute } = turn
    const aim = (): number => aimOf(turn, studies)
    life.gauges.stress = { value: 60, since: minute }
    expect(aim()).toBe(Math.round(65 + talent))
    life.gauges.energy = { value: 30, since: minute }
    expect(aim()).toBe(Math.round(60 + talent))
    life.gauges.health = { value: 44, since: minute }
    expect(aim()).toBe(Math.round(57 + talent))
    studies.major = 'physics'
    expect(aim()).toBe(Math.round(47 + talent))
    studies.evening = true
    expect(aim()).toBe(Math.round(42 + talent))
    life.education.activities = ['chess', 'choir', 'rowing', 'pottery'].map(activity)
    expect(aim()).toBe(Math.round(36 + talent))
  })

  it('has a point for a good habit and two against a bad one, while they are kept', () => {
    const { turn, studies, talent } = student()
    const kept = { strength: 50, since: 0, slope: 0, attempts: 0 }
    turn.life.body.habits = [
      { ...kept, id: 'running', mode: 'kept' },
      { ...kept, id: 'smoking', mode: 'kept' },
    ]
    expect(aimOf(turn, studies)).toBe(Math.round(69 + talent))
    turn.life.body.habits = [{ ...kept, id: 'smoking', mode: 'quitting' }]
    expect(aimOf(turn, studies)).toBe(Math.round(70 + talent))
  })

  it('is set anew from where performance stands', () => {
    const { turn, studies, talent } = student()
    turn.minute += 9 * day
    const { life } = turn
    for (const name of ['stress', 'energy', 'health'] as const) {
      life.gauges[name] = { value: name === 'stress' ? 40 : 80, since: turn.minute }
    }
    aimAnew(turn)
    expect(studies.performance).toEqual({ value: 75, since: turn.minute })
    expect(studies.aim).toBe(Math.round(70 + talent))
  })

  it('rests on a talent of the life’s own, that never changes', () => {
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
