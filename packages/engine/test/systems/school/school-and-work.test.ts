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

describe('who leaves a school', () => {
  it('looks for work, once: the job centre finds something after 70 to 210 days, at ten', () => {
    const turn = someone(catalogue, 22)
    lookForWork(turn)
    lookForWork(turn)
    const [found = 0, ...more] = searches(turn)
    expect(more).toEqual([])
    // The delay counts from the minute of leaving: noon, and ten hours.
    const days = (found - turn.minute - 10 * 60) / day
    expect(days).toBeGreaterThanOrEqual(70)
    expect(days).toBeLessThanOrEqual(210)
    expect(Number.isInteger(days)).toBe(true)
  })

  it('waits for it until the eighteenth birthday', () => {
    const turn = someone(catalogue, 16)
    lookForWork(turn)
    const grownUp = minuteOfEpochDay(turn.life, birthdayOf(turn.life.birthDay, 18))
    expect(searches(turn)[0]).toBeGreaterThanOrEqual(grownUp + 70 * day)
    expect(searches(turn)[0]).toBeLessThanOrEqual(grownUp + 211 * day)
  })

  it('does not with a job, nor when retired', () => {
    const working = someone(catalogue, 22)
    hire(working, baking)
    lookForWork(working)
    const retired = someone(catalogue, 70)
    retired.life.work.retired = true
    lookForWork(retired)
    expect([searches(working), searches(retired)]).toEqual([[], []])
  })
})

describe('who starts at a school by day', () => {
  it('gives up a job by day, and the search for one', () => {
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

  it('keeps half a post', () => {
    const turn = someone(catalogue, 22)
    hire(turn, baking, 0, true)
    expect(worksFullTime(turn.life)).toBe(false)
    makeRoomForStudy(turn, college)
    expect(turn.life.work.job).toMatchObject({ id: 'baking', partTime: true })
  })

  it('has nothing to give up for an elementary school', () => {
    const turn = someone(catalogue, 22)
    hire(turn, baking)
    makeRoomForStudy(turn, { ...college, educationLevel: 'elementary' })
    expect(turn.life.work.job).toMatchObject({ id: 'baking' })
  })
})
