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

describe('the jobs frame', () => {
  it('lists all ladders with the chance of each rung, or what is missing for it', () => {
    const one = plainLife()
    one.life.work.experience = []
    const { year } = civilOfDay(epochDayAt(one.life, one.minute()))
    const [bakery, ward] = frame(one).ladders
    expect(bakery).toMatchObject({ id: 'baking', partTime: true, experienceYears: 0 })
    // Openings of 0.7 times the year's labour market, for a player who just meets the requirements.
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
      'Requires a nurse’s license.',
      'Requires a master’s degree; you have no diploma yet.',
    ])
  })

  it('shows the present job, and what the next rung requires', () => {
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

  it('shows open applications', () => {
    const one = plainLife()
    one.life.work.applications = [{ job: 'nursing', rung: 1, partTime: false, minute: 77 }]
    expect(frame(one).applications).toEqual([{ job: 'nursing', rung: 'matron', answerMinute: 77 }])
  })

  it('shows the pension that would begin now, at most five years early, or the actual one', () => {
    const one = plainLife()
    one.life.finances.earnedCents = 170_000_000
    // 4,047.61 were earned a month. 90 % of 1,024.00 and 32 % of the rest are 1,889.15 a month, or 435.95 a week. Five
    // years early the pension is 30 % lower: 36 months at 5/9 % and 24 months at 5/12 %.
    expect(frame(one).pensionCents).toBe(30_517)
    one.life.work.retired = true
    one.life.finances.pensionCents = 40_000
    expect(frame(one)).toMatchObject({ retired: true, pensionCents: 40_000 })
  })
})
