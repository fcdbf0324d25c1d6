import { describe, expect, it } from 'vitest'
import { civilOfDay } from '../../../src/core/calendar.ts'
import { epochDayAt } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import {
  answerApplication,
  applyFor,
  chanceOf,
  highestRungFor,
  missingFor,
  refuseApplication,
  withdrawApplications,
} from '../../../src/systems/work/applications.ts'
import { hire } from '../../../src/systems/work/job.ts'
import { marketOf } from '../../../src/systems/work/labour-market.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'
import { baking, nursing, workingWorld } from '../../support/working-world.ts'

const catalogue = catalogueOf(workingWorld)

function years(turn: Turn, count: number): void {
  turn.life.work.experience = []
  if (count > 0) hire(turn, baking)
  if (turn.life.work.job !== null) turn.life.work.job.sinceMinute = turn.minute - count * 52 * 7 * day
}

function calm(age: number): Turn {
  const turn = someone(catalogue, age)
  turn.life.gauges.stress = { value: 20, since: turn.minute }
  turn.life.gauges.health = { value: 90, since: turn.minute }
  return turn
}

function market({ life, minute }: Turn): number {
  return marketOf(civilOfDay(epochDayAt(life, minute)).year)
}

describe('the chance of a place', () => {
  it('is the openings times the market for who just meets what is asked', () => {
    const turn = calm(30)
    expect(chanceOf(turn.life, turn.minute, baking, 0)).toBeCloseTo(0.7 * market(turn), 12)
  })

  it('is 8 % more for each year beyond: two years and no job are 1.16', () => {
    const turn = calm(30)
    years(turn, 2)
    const { performance } = turn.life.work.job ?? { performance: { value: 0 } }
    performance.value = 50
    // At work, with a performance of 50, the record counts for 0.75 + 50 / 200, which is 1.
    expect(chanceOf(turn.life, turn.minute, baking, 0)).toBeCloseTo(Math.min(0.95, 0.7 * market(turn) * 1.16), 12)
    // And a rung further up, where two years are just what is asked: 12 % less.
    expect(chanceOf(turn.life, turn.minute, baking, 1)).toBeCloseTo(0.7 * market(turn) * 0.88, 12)
  })

  it('is a fifth less for who looks worn out', () => {
    const turn = calm(30)
    turn.life.gauges.stress = { value: 76, since: turn.minute }
    expect(chanceOf(turn.life, turn.minute, baking, 0)).toBeCloseTo(0.7 * 0.8 * market(turn), 12)
  })

  it('is never under 0.03 nor over 0.95', () => {
    const turn = calm(30)
    expect(chanceOf(turn.life, turn.minute, { ...baking, openings: 0.001 }, 0)).toBe(0.03)
    expect(chanceOf(turn.life, turn.minute, { ...baking, openings: 9 }, 0)).toBe(0.95)
  })
})

describe('who cannot apply', () => {
  const why = (turn: Turn, ladder = baking, rung = 0, partTime = false): string | undefined =>
    refuseApplication(turn.life, turn.minute, ladder, rung, partTime)?.detail

  it('is too young: 14 for half a post, 18 for all of it', () => {
    expect(why(calm(13), baking, 0, true)).toBe('Weekend jobs are for those of 14 and over.')
    expect(why(calm(14), baking, 0, true)).toBeUndefined()
    expect(why(calm(17))).toBe('Full-time work begins at 18.')
    expect(why(calm(18))).toBeUndefined()
  })

  it('has retired, or has that job, or lacks what is asked', () => {
    const turn = calm(40)
    expect(why(turn, baking, 1)).toBe('Requires 2 years in baking; you have 0.')
    expect(why(turn, nursing)).toBe("Requires a nurse's licence.")
    expect(why(turn, nursing, 0, true)).toBe('There are no part-time places here.')
    years(turn, 2)
    expect(why(turn)).toBe('You have that job, or a better one on the same ladder.')
    expect(why(turn, baking, 1)).toBeUndefined()
    turn.life.work.retired = true
    expect(why(turn, baking, 1)).toBe('You have retired.')
  })

  it('has a letter there already, or too many out', () => {
    const turn = calm(30)
    applyFor(turn, baking, 0, false)
    expect(why(turn)).toBe('They have your letter already.')
    const letter = { rung: 0, partTime: false, minute: 0 }
    turn.life.work.applications = Array.from({ length: engineLimits.jobApplicationsMax }, (_, index) => ({
      ...letter,
      job: `job-${index}`,
    }))
    expect(why(turn)).toMatch(/letters are out already/)
  })
})

describe('what is asked for', () => {
  it('is said in years, and the highest rung is the one for which there is enough', () => {
    const turn = calm(30)
    expect(highestRungFor(turn.life, turn.minute, baking)).toBe(0)
    years(turn, 1)
    expect(missingFor(turn.life, turn.minute, baking, 1)).toBe('2 years in baking; you have 1')
    years(turn, 2)
    expect(missingFor(turn.life, turn.minute, baking, 1)).toBeUndefined()
    expect(highestRungFor(turn.life, turn.minute, baking)).toBe(1)
  })
})

describe('a letter', () => {
  it('is answered at eleven, after three to sixteen days', () => {
    const turn = calm(30)
    applyFor(turn, baking, 0, false)
    const [{ minute } = { minute: 0 }] = turn.life.work.applications
    const days = (minute - 11 * 60) / day - Math.floor(turn.minute / day)
    expect(days).toBeGreaterThanOrEqual(3)
    expect(days).toBeLessThanOrEqual(16)
    expect(turn.life.agenda).toContainEqual(expect.objectContaining({ minute, kind: 'work', key: 'reply:baking' }))
  })

  it('is no more waited for once it is withdrawn', () => {
    const turn = calm(30)
    applyFor(turn, baking, 0, false)
    withdrawApplications(turn)
    expect(turn.life.work.applications).toEqual([])
    expect(turn.life.agenda.filter(({ key }) => key === 'reply:baking')).toEqual([])
  })

  it('brings the job, or a reason why not: what was true at the letter may not be at the answer', () => {
    const told = (turn: Turn): string[] =>
      turn.frames.flatMap(({ frame, body }) => (frame === 'messageEvent' ? [body.eventId] : []))
    const lost = calm(30)
    applyFor(lost, nursing, 0, false)
    answerApplication(lost, 'nursing')
    expect(told(lost).at(-1)).toBe('application-refused')
    expect(lost.life.work).toMatchObject({ job: null, applications: [] })
    // Of those whose chance is 0.95, most.
    const sure = { ...baking, openings: 9 }
    const got = Array.from({ length: 20 }, (_, index) => {
      const turn = someone(catalogueOf({ ...workingWorld, jobs: [sure] }), 30, `letter ${index}`)
      applyFor(turn, sure, 0, false)
      answerApplication(turn, 'baking')
      return told(turn).includes('new-job') && turn.life.work.job?.id === 'baking'
    })
    expect(got.filter(Boolean).length).toBeGreaterThan(14)
  })
})
