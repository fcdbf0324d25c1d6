import { describe, expect, it } from 'vitest'
import type { ExtracurricularDefinition, MajorDefinition, SchoolDefinition } from '../../src/catalogue/education.ts'
import { birthdayOf, isoDate } from '../../src/core/calendar.ts'
import { epochDayAt } from '../../src/core/time.ts'
import type { Turn } from '../../src/core/turn.ts'
import type { Application, EducationRecord, Studies } from '../../src/life/education.ts'
import { join } from '../../src/systems/school/extracurriculars.ts'
import { extraCurricularsOf, schoolsOf } from '../../src/views/education-view.ts'
import { catalogueOf, day, someone } from '../support/body-life.ts'

const college: SchoolDefinition = {
  id: 'college',
  name: 'Hill College',
  about: 'On a hill.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 62,
  tuitionCents: 1_000_000,
}
const trade: SchoolDefinition = {
  ...college,
  id: 'trade',
  name: 'Trade School',
  educationLevel: 'trade',
  years: 2,
  selectivity: 0,
  licence: 'plumber',
}
const local: SchoolDefinition = {
  ...college,
  id: 'local',
  name: 'Local School',
  educationLevel: 'highSchool',
  weight: 1,
}

const physics: MajorDefinition = {
  id: 'physics',
  name: 'Physics',
  field: 'science',
  about: 'Things fall.',
  levels: ['bachelor'],
  rigour: 9,
}
const piano: ExtracurricularDefinition = {
  id: 'piano',
  name: 'Piano',
  about: 'Scales.',
  kind: 'art',
  offeredAt: ['town'],
  place: 'town',
  weekDays: 0b1000010,
  from: 19 * 60,
  to: 20 * 60 + 30,
  energy: 2,
  costCents: 30_000,
  levels: ['one', 'two', 'three', 'four', 'five'],
  gives: {},
}
const catalogue = catalogueOf({
  schools: [college, trade, local],
  majors: [physics],
  minors: [{ id: 'latin', name: 'Latin', field: 'humanities', about: 'It is over.' }],
  extracurriculars: [piano, { ...piano, id: 'chess', name: 'Chess', weekDays: 0b0000001, healthMin: 100 }],
})

const record: EducationRecord = {
  educationLevel: 'highSchool',
  location: 'local',
  major: null,
  minor: null,
  GPA: 3,
  dateStarted: 10_000,
  dateEnded: 11_000,
  performance: 75,
  focus: 'Sports',
  outcome: 'graduated',
}

/** At 26, with a high school diploma of 3.0 and an ACT score of 22. */
function applicant(): Turn {
  const turn = someone(catalogue, 26)
  const { education } = turn.life
  education.level = 'highSchool'
  education.records = [record]
  education.actScore = 22
  education.applications = []
  return turn
}

function schoolFrame({ life, minute }: Turn): ReturnType<typeof schoolsOf> {
  return schoolsOf(life, catalogue, minute)
}

function activityFrame({ life, minute }: Turn): ReturnType<typeof extraCurricularsOf> {
  return extraCurricularsOf(life, catalogue, minute)
}

describe('the schools frame', () => {
  it('lists the schools that the player can choose, with the chance and the cost for this player', () => {
    // The score is 69: 60 % of a GPA of 75 % and 40 % of an ACT of 60 %. That is 7 above the selectivity, for which 10.5 % are granted.
    expect(schoolFrame(applicant()).schools).toEqual([
      {
        id: 'college',
        name: 'Hill College',
        about: 'On a hill.',
        educationLevel: 'bachelor',
        years: 4,
        tuition: 1_000_000,
        yourCost: 895_000,
        chance: 68,
        majors: ['physics'],
      },
      {
        id: 'trade',
        name: 'Trade School',
        about: 'On a hill.',
        educationLevel: 'trade',
        years: 2,
        tuition: 1_000_000,
        yourCost: 1_000_000,
        chance: 100,
        majors: [],
        licence: 'plumber',
      },
    ])
  })

  it('gives the reason why an application is impossible', () => {
    const turn = applicant()
    turn.life.education.actScore = null
    expect(schoolFrame(turn).schools.map(({ unavailable }) => unavailable)).toEqual([
      'Requires an ACT score; the test is taken at seventeen.',
      undefined,
    ])
  })

  it.each<[Application['state'], boolean, string]>([
    ['sent', false, 'sent'],
    ['refused', false, 'refused'],
    ['offered', false, 'offered'],
    ['offered', true, 'chosen'],
    ['sent', true, 'sent'],
  ])('shows an application that is %s (chosen: %s) as %s', (state, chosen, word) => {
    const turn = applicant()
    turn.life.education.applications = [{ school: 'college', major: null, startDay: 100, state, chosen }]
    expect(schoolFrame(turn).schools.map(({ application }) => application)).toEqual([word, undefined])
  })

  it('shows the studies at the present school', () => {
    const turn = applicant()
    const startedDay = epochDayAt(turn.life, turn.minute) - 700
    const studies: Studies = {
      school: 'college',
      educationLevel: 'bachelor',
      year: 2,
      years: 5,
      major: 'physics',
      minor: 'latin',
      startedDay,
      performance: { value: 60, since: turn.minute - 9 * day },
      aim: 90,
      marks: { sum: 210, count: 3 },
      repeated: 1,
      evening: false,
      met: 0,
    }
    expect(schoolFrame(turn).current).toBeNull()
    turn.life.education.current = studies
    turn.life.education.focus = 'Academics'
    // A point in three days; the mean of the terms is 70.
    const current = {
      educationLevel: 'bachelor',
      location: 'college',
      locationName: 'Hill College',
      major: 'physics',
      minor: 'latin',
      GPA: 2.8,
      dateStarted: isoDate(startedDay),
      dateEnded: null,
      performance: 63,
      focus: 'Academics',
      outcome: 'attending',
      year: 2,
      years: 5,
    }
    expect(schoolFrame(turn)).toMatchObject({ focus: 'Academics', current })
    turn.life.education.current = { ...studies, school: 'closed' }
    expect(schoolFrame(turn).current?.locationName).toBe('closed')
  })

  it('shows what has been achieved so far', () => {
    const turn = applicant()
    turn.life.education.licences = ['plumber']
    turn.life.education.records.push({ ...record, location: 'closed' })
    const { level, actScore, licences, records } = schoolFrame(turn)
    expect({ level, actScore, licences }).toEqual({ level: 'highSchool', actScore: 22, licences: ['plumber'] })
    const past = { ...record, dateStarted: '1997-05-19', dateEnded: '2000-02-13' }
    expect(records).toEqual([
      { ...past, locationName: 'Local School' },
      { ...past, location: 'closed', locationName: 'closed' },
    ])
  })

  it('lists majors and minors without their difficulty', () => {
    const { majors, minors } = schoolFrame(applicant())
    expect(majors).toEqual([{ id: 'physics', name: 'Physics', field: 'science', about: 'Things fall.' }])
    expect(minors).toEqual([{ id: 'latin', name: 'Latin', field: 'humanities', about: 'It is over.' }])
  })
})

describe('the extraCurriculars frame', () => {
  it('lists the activities with their days and hours, and the reason why one is impossible', () => {
    const turn = applicant()
    turn.life.gauges.health = { value: 50, since: turn.minute }
    expect(activityFrame(turn).activities).toEqual([
      {
        id: 'piano',
        name: 'Piano',
        about: 'Scales.',
        kind: 'art',
        weekDays: [1, 6],
        from: '19:00',
        to: '20:30',
        energy: 2,
        cost: 30_000,
      },
      expect.objectContaining({
        id: 'chess',
        weekDays: [0],
        unavailable: expect.stringMatching(/^Requires health of at least 100 of 100; yours is \d+\.$/),
      }),
    ])
  })

  it('shows how good the player is at an activity', () => {
    const turn = applicant()
    join(turn, piano)
    Object.assign(turn.life.education.activities[0] ?? {}, { level: 3, performance: { value: 61, since: turn.minute } })
    const [own] = activityFrame(turn).activities
    expect(own).toMatchObject({
      id: 'piano',
      level: 3,
      levelName: 'three',
      performance: 61,
      dateStarted: isoDate(birthdayOf(turn.life.birthDay, 26)),
    })
    // It could not be joined again.
    expect(own).not.toHaveProperty('unavailable')
  })

  it('shows activities that were given up', () => {
    const turn = applicant()
    const past = { dateStarted: 10_000, dateEnded: 11_000, level: 2, performance: 66 }
    turn.life.education.activityRecords = [
      { id: 'piano', ...past },
      { id: 'gone', ...past },
    ]
    const shown = { ...past, dateStarted: '1997-05-19', dateEnded: '2000-02-13' }
    expect(activityFrame(turn).records).toEqual([
      { id: 'piano', name: 'Piano', type: 'art', achievements: ['one', 'two'], ...shown },
      { id: 'gone', name: 'gone', type: 'other', achievements: [], ...shown },
    ])
    expect(activityFrame(turn).focus).toBe('Balanced')
  })
})
