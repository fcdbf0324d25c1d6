import { catalogue } from '@lifegrid/content/catalogue.generated'
import { describe, expect, it } from 'vitest'
import { birthdayOf } from '../../src/core/calendar.ts'
import { ageAt, minuteOfEpochDay } from '../../src/core/time.ts'
import { giveKnownJob } from '../../src/heirs/heirs-work.ts'
import type { Person } from '../../src/life/person.ts'
import { careerAt, occupationAt } from '../../src/systems/people/nature.ts'
import { addSomeone, grownLife } from '../support/grown-life.ts'
import type { OneLife } from '../support/one-life.ts'
import { turnIn } from '../support/working-world.ts'

const { jobs, schools = [] } = catalogue
const world = { jobs, schools }

/** A person whose career at 40 required studies, or did not. */
function known(one: OneLife, study: boolean): Person {
  const person = addSomeone(one)
  for (let nature = 0; nature < 10_000; nature++) {
    if (careerAt(catalogue, nature, 40)?.study === study) return { ...person, nature }
  }
  throw new Error('no nature has such a career')
}

describe('the work of an heir', () => {
  it.each([false, true])(
    'is the job that the old life knew of, since the beginning of the career (after studies: %s)',
    (study) => {
      const one = grownLife(40, world)
      const heir = known(one, study)
      giveKnownJob(turnIn(one), heir)
      const { job, experience } = one.life.work
      const career = careerAt(catalogue, heir.nature, ageAt(one.life, one.minute()))
      expect(job?.title).toBe(occupationAt(catalogue, heir.nature, 40))
      expect([job?.id, job?.rung]).toEqual([career?.ladder, career?.rung])
      // At 18, or at 22 after studies.
      const began = minuteOfEpochDay(one.life, birthdayOf(one.life.birthDay, study ? 22 : 18))
      expect(job?.sinceMinute).toBe(began)
      expect(experience).toEqual([])
      // Four fifths of the present wage in every week.
      const weeks = Math.floor((one.minute() - began) / 10_080)
      expect(one.life.finances.earnedCents).toBe(Math.floor(weeks * (job?.weeklyCents ?? 0) * 0.8))
    },
  )

  it('does not exist for a child, and from 66 on is retirement', () => {
    const child = grownLife(12, world)
    giveKnownJob(turnIn(child), known(child, false))
    expect(child.life.work).toMatchObject({ job: null, retired: false })
    const old = grownLife(67, world)
    giveKnownJob(turnIn(old), known(old, false))
    expect(old.life.work).toMatchObject({ job: null, retired: true })
  })
})
