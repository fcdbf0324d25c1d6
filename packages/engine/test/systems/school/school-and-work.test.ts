import { describe, expect, it } from 'vitest'
import type { SchoolDefinition } from '../../../src/catalogue/education.ts'
import { birthdayOf } from '../../../src/core/calendar.ts'
import { minuteOfEpochDay } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { lookForWork, makeRoomForStudy, worksFullTime } from '../../../src/systems/school/school-and-work.ts'
import { hire } from '../../../src/systems/work/job.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'
import { baking, workingWorld } from '../../support/working-world.ts'

const catalogue = catalogueOf(workingWorld)
const college: SchoolDefinition = {
  id: 'open',
  name: 'Open College',
  about: 'A school.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 0,
  tuitionCents: 0,
}

function searches({ life }: Turn): number[] {
  return life.agenda.filter(({ kind, key }) => kind === 'work' && key === 'seek').map(({ minute }) => minute)
}

describe('a player who leaves school', () => {
  it('starts one search for work, which ends after 70 to 210 days and ten hours', () => {
    const turn = someone(catalogue, 22)
    lookForWork(turn)
    lookForWork(turn)
    const [found = 0, ...more] = searches(turn)
    expect(more).toEqual([])
    const days = (found - turn.minute - 10 * 60) / day
    expect(days).toBeGreaterThanOrEqual(70)
    expect(days).toBeLessThanOrEqual(210)
    expect(Number.isInteger(days)).toBe(true)
  })

  it('starts it on the eighteenth birthday at the earliest', () => {
    const turn = someone(catalogue, 16)
    lookForWork(turn)
    const adulthood = minuteOfEpochDay(turn.life, birthdayOf(turn.life.birthDay, 18))
    expect(searches(turn)[0]).toBeGreaterThanOrEqual(adulthood + 70 * day)
    expect(searches(turn)[0]).toBeLessThanOrEqual(adulthood + 211 * day)
  })

  it('starts none with a job, or when retired', () => {
    const working = someone(catalogue, 22)
    hire(working, baking)
    lookForWork(working)
    const retired = someone(catalogue, 70)
    retired.life.work.retired = true
    lookForWork(retired)
    expect([searches(working), searches(retired)]).toEqual([[], []])
  })
})

describe('a player who begins to study by day', () => {
  it('gives up a full-time job, and the search for one', () => {
    const turn = someone(catalogue, 22)
    hire(turn, baking)
    expect(worksFullTime(turn.life)).toBe(true)
    makeRoomForStudy(turn, college)
    expect(turn.life.work.job).toBeNull()
    const seeking = someone(catalogue, 22)
    lookForWork(seeking)
    makeRoomForStudy(seeking, college)
    expect(searches(seeking)).toEqual([])
  })

  it('keeps a part-time job', () => {
    const turn = someone(catalogue, 22)
    hire(turn, baking, 0, true)
    expect(worksFullTime(turn.life)).toBe(false)
    makeRoomForStudy(turn, college)
    expect(turn.life.work.job).toMatchObject({ id: 'baking', partTime: true })
  })

  it('gives up nothing for an elementary school', () => {
    const turn = someone(catalogue, 22)
    hire(turn, baking)
    makeRoomForStudy(turn, { ...college, educationLevel: 'elementary' })
    expect(turn.life.work.job).toMatchObject({ id: 'baking' })
  })
})
