import { describe, expect, it } from 'vitest'
import { readTally } from '../../../src/codec/compact/tally.ts'
import { balance } from '../../../src/core/ledger.ts'
import { waitingDays } from '../../../src/core/random-wait.ts'
import { hiringChance, missingFor } from '../../../src/systems/work/applications.ts'
import { experienceYearsAt, hire, leaveJob, promote } from '../../../src/systems/work/job.ts'
import { marketOf } from '../../../src/systems/work/labour-market.ts'
import { performanceAt } from '../../../src/systems/work/performance.ts'
import { retire } from '../../../src/systems/work/work.ts'
import { days, grownLife } from '../../support/grown-life.ts'
import { baking, nursing, turnIn, workingWorld } from '../../support/working-world.ts'

/** A life without a job, whose agenda has nothing of work except retirement. */
function jobless(years = 30) {
  const one = grownLife(years, workingWorld)
  leaveJob(turnIn(one), 'quit')
  one.life.work.applications = []
  one.life.agenda = one.life.agenda.filter((item) => item.kind !== 'work' || item.key === 'retire')
  return one
}

describe('applications', () => {
  it('are answered within 20 days, with the job or with a refusal', () => {
    const one = jobless()
    expect(one.send('applyForJob', { job: 'baking' })).toBeUndefined()
    expect(one.life.work.applications).toHaveLength(1)
    days(one, 20)
    expect(one.life.work.applications).toHaveLength(0)
    const told = one
      .bodies('messageEvent')
      .filter((entry) => ['new-job', 'application-refused'].includes(entry.eventId))
    expect(told.at(-1)?.eventId).toBe(one.life.work.job === null ? 'application-refused' : 'new-job')
  })

  it('are refused with a reason when a licence, a degree, years or age are missing', () => {
    const one = jobless()
    expect(one.send('applyForJob', { job: 'nursing' })?.detail).toBe('Requires a nurse’s license.')
    expect(one.send('applyForJob', { job: 'nursing', rung: 'matron' })?.detail).toBe(
      'Requires a master’s degree; you have no diploma yet.',
    )
    one.life.work.experience = ['baking', 60]
    expect(one.send('applyForJob', { job: 'baking', rung: 'baker' })?.detail).toBe(
      'Requires 2 years in baking; you have 1.',
    )
    expect(one.send('applyForJob', { job: 'singing' })?.code).toBe('no_such_job')
    expect(one.send('applyForJob', { job: 'baking', rung: 'emperor' })?.code).toBe('no_such_job')
    expect(one.send('applyForJob', { job: 'nursing', partTime: true })?.code).toBe('not_qualified')
    const child = grownLife(12, workingWorld)
    expect(child.send('applyForJob', { job: 'baking', partTime: true })?.code).toBe('too_young')
    expect(child.life.work.applications).toEqual([])
  })

  it('are for the highest possible rung, and one at a time for each ladder', () => {
    const one = jobless()
    one.life.work.experience = ['baking', 150]
    one.send('applyForJob', { job: 'baking' })
    expect(one.life.work.applications[0]?.rung).toBe(1)
    expect(one.send('applyForJob', { job: 'baking' })?.code).toBe('too_many_applications')
  })

  it('have better chances with more years than required', () => {
    const one = jobless()
    one.life.work.experience = []
    const before = hiringChance(one.life, one.minute(), baking, 0)
    one.life.work.experience = ['baking', 104]
    expect(hiringChance(one.life, one.minute(), baking, 0)).toBeCloseTo(Math.min(0.95, before * 1.16), 9)
    expect(missingFor(one.life, one.minute(), baking, 1)).toBeUndefined()
    one.life.education.licences = ['nurse']
    expect(missingFor(one.life, one.minute(), nursing, 0)).toBeUndefined()
  })
})

describe('a job', () => {
  it('adds to the experience, and can be quit', () => {
    const one = jobless()
    one.life.work.experience = []
    one.life.work.former = []
    hire(turnIn(one), baking)
    one.life.agenda = one.life.agenda.filter((item) => item.key !== 'layoff')
    days(one, 200)
    leaveJob(turnIn(one), 'quit')
    expect(readTally(one.life.work.experience, 'baking')).toBeGreaterThanOrEqual(28)
    hire(turnIn(one), baking)
    expect(experienceYearsAt(one.life, 'baking', one.minute() + 400 * 1440)).toBe(1)
    expect(one.life.schedules.some((entry) => entry.id === 'job')).toBe(true)
    expect(one.send('quitJob')).toBeUndefined()
    expect(one.send('quitJob')?.code).toBe('no_job')
    expect(one.life.schedules.some((entry) => entry.id === 'job')).toBe(false)
    const former = one.life.work.former ?? []
    expect(former).toHaveLength(2)
    expect((former[0]?.endedMinute ?? 0) - (former[0]?.sinceMinute ?? 0)).toBeGreaterThanOrEqual(200 * 1440 - 1440)
  })

  it('has a performance that depends on bent, stress and hours', () => {
    const one = jobless()
    hire(turnIn(one), baking)
    const { job } = one.life.work
    if (job === null) throw new Error('there is no job')
    const minute = one.minute()
    job.bent = 60
    job.performance = { value: 60, since: minute }
    one.life.gauges.energy = { value: 80, since: minute }
    one.life.gauges.stress = { value: 65, since: minute }
    one.life.body.rest.stress = 65
    expect(performanceAt(one.life, minute + 14 * 1440)).toBe(58)
    expect(performanceAt(one.life, minute + 300 * 1440)).toBe(50)
    expect(performanceAt(one.life, minute + 300 * 1440, 46)).toBe(44)
  })

  it('gets a new title by a promotion', () => {
    const one = jobless()
    hire(turnIn(one), baking)
    promote(turnIn(one))
    expect(one.life.work.job).toMatchObject({ title: 'baker', rung: 1 })
  })

  it('gives half of the wage for half a year after a lay-off', () => {
    const one = jobless()
    hire(turnIn(one), baking)
    one.life.agenda = one.life.agenda.filter((item) => item.key !== 'layoff')
    days(one, 100)
    const wage = one.life.work.job?.weeklyCents ?? 0
    leaveJob(turnIn(one), 'laidOff')
    expect(one.life.finances.plan.income).toBe(Math.floor(wage / 2))
    one.life.agenda = one.life.agenda.filter((item) => item.key !== 'seek')
    days(one, 190)
    expect(one.life.work.benefit).toBeNull()
    expect(one.life.finances.plan.income).toBeLessThan(wage / 2)
  })
})

describe('retirement', () => {
  it('comes automatically at 67, with a pension', () => {
    const one = grownLife(68, workingWorld)
    expect(one.life.work.retired).toBe(true)
    expect(one.life.finances.pensionCents).toBeGreaterThan(0)
    expect(balance(one.life, 'money', 'retirement')).toBe(0)
    expect(one.send('applyForJob', { job: 'baking' })?.code).toBe('not_for_you')
  })

  it('is possible from 62 on, with a lower pension', () => {
    const one = grownLife(50, workingWorld)
    expect(one.send('retire')?.code).toBe('too_young')
    const early = jobless(63)
    early.life.finances.earnedCents = 170_000_000
    expect(early.send('retire')).toBeUndefined()
    expect(early.life.finances.pensionCents).toBeLessThan(43_595 * 0.8)
    expect(early.send('retire')?.code).toBe('not_for_you')
  })

  it('happens only once', () => {
    const one = jobless(66)
    retire(turnIn(one))
    const before = one.life.finances.pensionCents
    days(one, 800)
    expect(one.life.finances.pensionCents).toBe(before)
  })
})

describe('waiting and the market', () => {
  it('half of the waits are at most the median, and three quarters at most two medians', () => {
    expect(waitingDays(0.5, 100)).toBe(100)
    expect(waitingDays(0.75, 100)).toBe(200)
    expect(waitingDays(0, 100)).toBe(1)
  })

  it('work is hard to find in 2010 and easy in 2019, and other years repeat these', () => {
    expect(marketOf(2010)).toBeCloseTo(0.604, 3)
    expect(marketOf(2019)).toBe(1.3)
    expect(marketOf(2010 + 34)).toBe(marketOf(2010))
    expect(marketOf(1960)).toBeGreaterThan(0.5)
  })
})
