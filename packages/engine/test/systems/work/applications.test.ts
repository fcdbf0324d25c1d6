import { describe, expect, it } from 'vitest'
import { civilOfDay } from '../../../src/core/calendar.ts'
import { epochDayAt } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import type { Studies } from '../../../src/life/education.ts'
import { engineLimits } from '../../../src/life/limits.ts'
import { fallDue } from '../../../src/story/fall-due.ts'
import {
  answerApplication,
  applyFor,
  highestRungFor,
  hiringChance,
  missingFor,
  whyNotApply,
  withdrawApplications,
} from '../../../src/systems/work/applications.ts'
import { hire } from '../../../src/systems/work/job.ts'
import { marketOf } from '../../../src/systems/work/labour-market.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'
import { toldRefusal, toldWords } from '../../support/in-words.ts'
import { baking, nursing, workingWorld } from '../../support/working-world.ts'

const catalogue = catalogueOf(workingWorld)

/** Sets the experience in baking: a job that began that many years ago. */
function setYears(turn: Turn, count: number): void {
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

describe('the probability of success', () => {
  it('is openings × market for an applicant who just meets the requirements', () => {
    const turn = calm(30)
    expect(hiringChance(turn.life, turn.minute, baking, 0)).toBeCloseTo(0.7 * market(turn), 12)
  })

  it('is 8 % more for each further year of experience: two years give 1.16', () => {
    const turn = calm(30)
    setYears(turn, 2)
    const { performance } = turn.life.work.job ?? { performance: { value: 0 } }
    performance.value = 50
    // The factor for a performance of 50 in the present job is 0.75 + 50 / 200 = 1.
    expect(hiringChance(turn.life, turn.minute, baking, 0)).toBeCloseTo(Math.min(0.95, 0.7 * market(turn) * 1.16), 12)
    // 12 % less on the next rung, which requires just these two years.
    expect(hiringChance(turn.life, turn.minute, baking, 1)).toBeCloseTo(0.7 * market(turn) * 0.88, 12)
  })

  it('is a fifth less at high stress', () => {
    const turn = calm(30)
    turn.life.gauges.stress = { value: 76, since: turn.minute }
    expect(hiringChance(turn.life, turn.minute, baking, 0)).toBeCloseTo(0.7 * 0.8 * market(turn), 12)
  })

  it('is between 0.03 and 0.95', () => {
    const turn = calm(30)
    expect(hiringChance(turn.life, turn.minute, { ...baking, openings: 0.001 }, 0)).toBe(0.03)
    expect(hiringChance(turn.life, turn.minute, { ...baking, openings: 9 }, 0)).toBe(0.95)
  })
})

describe('an application is refused', () => {
  const why = (turn: Turn, ladder = baking, rung = 0, partTime = false): string | undefined =>
    toldRefusal(whyNotApply(turn.life, turn.minute, ladder, rung, partTime), turn.life)?.detail

  it('before the age of 14 for a part-time job, and of 18 for a full-time job', () => {
    expect(why(calm(13), baking, 0, true)).toBe('Weekend jobs are for those of 14 and over.')
    expect(why(calm(14), baking, 0, true)).toBeUndefined()
    expect(why(calm(17))).toBe('Full-time work begins at 18.')
    expect(why(calm(18))).toBeUndefined()
  })

  it('when the player has retired, has that job, or does not meet a requirement', () => {
    const turn = calm(40)
    expect(why(turn, baking, 1)).toBe('Requires 2 years in baking; you have 0.')
    expect(why(turn, nursing)).toBe('Requires a nurse’s license.')
    expect(why(turn, nursing, 0, true)).toBe('There are no part-time places here.')
    setYears(turn, 2)
    expect(why(turn)).toBe('You have that job, or a better one on the same ladder.')
    expect(why(turn, baking, 1)).toBeUndefined()
    turn.life.work.retired = true
    expect(why(turn, baking, 1)).toBe('You have retired.')
  })

  it('when the player has applied there already, or has too many applications', () => {
    const turn = calm(30)
    applyFor(turn, baking, 0, false)
    expect(why(turn)).toBe('They have your letter already.')
    const application = { rung: 0, partTime: false, minute: 0 }
    turn.life.work.applications = Array.from({ length: engineLimits.jobApplicationsMax }, (_, index) => ({
      ...application,
      job: `job-${index}`,
    }))
    expect(why(turn)).toMatch(/letters are out already/)
  })
})

describe('the requirements', () => {
  it('are told in years, and determine the highest rung', () => {
    const turn = calm(30)
    expect(highestRungFor(turn.life, turn.minute, baking)).toBe(0)
    setYears(turn, 1)
    expect(toldWords(missingFor(turn.life, turn.minute, baking, 1))).toBe('2 years in baking; you have 1')
    setYears(turn, 2)
    expect(missingFor(turn.life, turn.minute, baking, 1)).toBeUndefined()
    expect(highestRungFor(turn.life, turn.minute, baking)).toBe(1)
  })
})

describe('[ENG-4] the answer to an application', () => {
  const answer = (turn: Turn): void => void fallDue(turn, { minute: turn.minute, kind: 'work', key: 'reply:baking' })
  const likely = { ...baking, openings: 9 }
  const world = catalogueOf({ ...workingWorld, jobs: [likely] })

  it('is no when the player studies by day by then, and says so', () => {
    for (let index = 0; index < 10; index++) {
      const turn = someone(world, 30, `student ${index}`)
      applyFor(turn, likely, 0, false)
      turn.life.education.current = { evening: false, educationLevel: 'bachelor' } as Studies
      answer(turn)
      expect(turn.life.work).toMatchObject({ job: null, applications: [] })
      expect(turn.frames.at(-1)?.body).toMatchObject({ eventId: 'application-refused', title: 'A thin envelope' })
    }
  })

  it('does not take a better job on the same ladder away', () => {
    for (let index = 0; index < 10; index++) {
      const turn = someone(world, 30, `baker ${index}`)
      applyFor(turn, likely, 0, false)
      hire(turn, likely, 1)
      answer(turn)
      expect(turn.life.work.job?.rung).toBe(1)
      expect(turn.life.work.applications).toEqual([])
    }
  })
})

describe('an application', () => {
  it('is answered at eleven, after 3 to 16 days', () => {
    const turn = calm(30)
    applyFor(turn, baking, 0, false)
    const [{ minute } = { minute: 0 }] = turn.life.work.applications
    const days = (minute - 11 * 60) / day - Math.floor(turn.minute / day)
    expect(days).toBeGreaterThanOrEqual(3)
    expect(days).toBeLessThanOrEqual(16)
    expect(turn.life.agenda).toContainEqual(expect.objectContaining({ minute, kind: 'work', key: 'reply:baking' }))
  })

  it('gets no answer after it is withdrawn', () => {
    const turn = calm(30)
    applyFor(turn, baking, 0, false)
    withdrawApplications(turn)
    expect(turn.life.work.applications).toEqual([])
    expect(turn.life.agenda.filter(({ key }) => key === 'reply:baking')).toEqual([])
  })

  it('is answered with the job, or with a reason why not', () => {
    const told = ({ frames }: Turn) => frames.flatMap(({ frame, body }) => (frame === 'messageEvent' ? [body] : []))
    const refused = calm(30)
    applyFor(refused, nursing, 0, false)
    answerApplication(refused, 'nursing')
    expect(told(refused).at(-1)).toMatchObject({
      eventId: 'application-refused',
      title: 'A thin envelope',
      message: 'It is about the opening for nurse, and short: they require a nurse’s license.',
    })
    expect(refused.life.work).toMatchObject({ job: null, applications: [] })
    // With a probability of 0.95, most succeed.
    const likely = { ...baking, openings: 9 }
    const got = Array.from({ length: 20 }, (_, index) => {
      const turn = someone(catalogueOf({ ...workingWorld, jobs: [likely] }), 30, `application ${index}`)
      applyFor(turn, likely, 0, false)
      answerApplication(turn, 'baking')
      return told(turn).some(({ eventId }) => eventId === 'new-job') && turn.life.work.job?.id === 'baking'
    })
    expect(got.filter(Boolean).length).toBeGreaterThan(14)
  })
})
