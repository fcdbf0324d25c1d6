import { describe, expect, it } from 'vitest'
import { civilOfDay } from '../../src/core/calendar.ts'
import { epochDayAt } from '../../src/core/time.ts'
import { marketOf } from '../../src/systems/work/labour-market.ts'
import { jobsFrameOf } from '../../src/views/work-view.ts'
import { plainBaker, plainLife } from '../support/money-life.ts'
import type { OneLife } from '../support/one-life.ts'

function frame(one: OneLife): ReturnType<typeof jobsFrameOf> {
  return jobsFrameOf(one.life, one.minute(), one.context.catalogue)
}

describe('the jobs that a player sees', () => {
  it('are all ladders, with the chance of a rung or what is missing for it', () => {
    const one = plainLife()
    one.life.work.experience = []
    const { year } = civilOfDay(epochDayAt(one.life, one.minute()))
    const [bakery, ward] = frame(one).ladders
    expect(bakery).toMatchObject({ id: 'baking', partTime: true, experienceYears: 0 })
    // Openings of 0.7, in the market of the year, for who just meets what is asked.
    expect(bakery?.rungs).toEqual([
      { id: 'helper', title: 'helper', weeklyCents: 60_000, hours: 40, chance: Math.round(70 * marketOf(year)) },
      {
        id: 'baker',
        title: 'baker',
        weeklyCents: 90_000,
        hours: 40,
        unavailable: 'Requires 2 years in baking; you have 0.',
      },
    ])
    expect(ward?.rungs.map(({ unavailable }) => unavailable)).toEqual([
      "Requires a nurse's licence.",
      "Requires a master's degree.",
    ])
  })

  it('show the present one, and what the next rung asks for', () => {
    const one = plainBaker()
    one.life.work.experience = []
    expect(frame(plainLife()).job).toBeNull()
    expect(frame(one).job).toEqual({
      job: 'baking',
      rung: 'helper',
      title: 'helper',
      partTime: true,
      weeklyCents: 60_000,
      performance: 50,
      sinceMinute: one.minute(),
      nextRequires: '2 years in baking; you have 0',
    })
    if (one.life.work.job !== null) one.life.work.job.rung = 1
    expect(frame(one).job).toMatchObject({ rung: 'baker', nextRequires: null })
  })

  it('show letters that are out', () => {
    const one = plainLife()
    one.life.work.applications = [{ job: 'nursing', rung: 1, partTime: false, minute: 77 }]
    expect(frame(one).applications).toEqual([{ job: 'nursing', rung: 'matron', answerMinute: 77 }])
  })

  it('show the pension as it would be, no more than five years early, or as it is', () => {
    const one = plainLife()
    one.life.finances.earnedCents = 170_000_000
    // 4,047.61 a month earned: 90 % of 1,024.00 and 32 % of the rest are 1,889.15 a month, 435.95 a week. Five years
    // early it is 70 % of that: 36 months at 5/9 % and 24 at 5/12 % are 30 %.
    expect(frame(one).pensionCents).toBe(30_517)
    one.life.work.retired = true
    one.life.finances.pensionCents = 40_000
    expect(frame(one)).toMatchObject({ retired: true, pensionCents: 40_000 })
  })
})
