import { describe, expect, it } from 'vitest'
import type { MajorDefinition, SchoolDefinition } from '../../../src/catalogue/education.ts'
import { civilOfDay, dayOfCivil } from '../../../src/core/calendar.ts'
import { minuteOfEpochDay } from '../../../src/core/time.ts'
import type { Turn } from '../../../src/core/turn.ts'
import { type Application, type EducationRecord, educationLimits } from '../../../src/life/education.ts'
import { fallDue } from '../../../src/story/fall-due.ts'
import {
  admissionChance,
  admissionScore,
  applyTo,
  clearApplications,
  hasOpenApplication,
  majorsAt,
  offerFor,
  requiredLevel,
  schoolNamed,
  whyNotApply,
} from '../../../src/systems/school/college.ts'
import { catalogueOf, day, someone } from '../../support/body-life.ts'

function school(id: string, over: Partial<SchoolDefinition> = {}): SchoolDefinition {
  return {
    id,
    name: id,
    about: 'A school.',
    educationLevel: 'bachelor',
    years: 4,
    selectivity: 0,
    tuitionCents: 0,
    ...over,
  }
}

function major(id: string, levels: MajorDefinition['levels']): MajorDefinition {
  return { id, name: id, field: 'science', about: 'A subject.', levels, rigour: 0 }
}

const open = school('open')
const selective = school('selective', { selectivity: 62 })
const graduate = school('graduate', {
  educationLevel: 'master',
  years: 2,
  selectivity: 20,
  requiresMajors: ['physics'],
})
const high = school('high', { educationLevel: 'highSchool' })
const catalogue = catalogueOf({
  schools: [open, selective, graduate, high, school('local', { educationLevel: 'elementary', weight: 1 })],
  majors: [major('physics', ['bachelor', 'master']), major('care', ['trade']), major('law', ['bachelor'])],
})

const diploma: EducationRecord = {
  educationLevel: 'highSchool',
  location: 'high',
  major: null,
  minor: null,
  GPA: 3,
  dateStarted: 0,
  dateEnded: 0,
  performance: 75,
  focus: 'Balanced',
  outcome: 'graduated',
}

/** With a high school diploma of 3.0 and an ACT score of 22. */
function applicant(age = 19): Turn {
  const turn = someone(catalogue, age)
  const { education } = turn.life
  education.current = null
  education.level = 'highSchool'
  education.records = [diploma]
  education.actScore = 22
  education.applications = []
  return turn
}

function application(at: string, over: Partial<Application> = {}): Application {
  return { school: at, major: null, startDay: 100, state: 'sent', chosen: false, ...over }
}

describe('the admission score', () => {
  it('is 60 % GPA and 40 % ACT: 3.0 and 22 are 0.6 × 75 + 0.4 × 60 = 69', () => {
    const { life, minute } = applicant()
    expect(admissionScore(life, selective, minute)).toBeCloseTo(69, 12)
    // At selectivity 62 that is 0.5 + 7 / 40.
    expect(admissionChance(life, selective, minute)).toBeCloseTo(0.675, 12)
  })

  it('is the GPA alone at graduate programmes and at schools that admit everyone', () => {
    const { life, minute } = applicant()
    expect(admissionScore(life, graduate, minute)).toBe(75)
    expect(admissionScore(life, open, minute)).toBe(75)
    expect(admissionChance(life, open, minute)).toBe(1)
  })

  it('makes admission neither certain nor impossible', () => {
    const { life, minute } = applicant()
    expect(admissionChance(life, school('easy', { selectivity: 1 }), minute)).toBe(0.98)
    expect(admissionChance(life, school('hard', { selectivity: 100 }), minute)).toBe(0.02)
  })
})

describe('a school', () => {
  it('requires the level before its own, or the level that it names', () => {
    expect([open, graduate, high].map(requiredLevel)).toEqual(['highSchool', 'bachelor', 'elementary'])
    expect(requiredLevel(school('odd', { requires: 'associate' }))).toBe('associate')
    expect(schoolNamed(catalogue, 'selective')).toBe(selective)
    expect(schoolNamed(catalogue, 'moon')).toBeUndefined()
  })

  it('teaches the majors of its level, or only those of them that it names', () => {
    const ids = (at: SchoolDefinition): string[] => majorsAt(catalogue, at).map(({ id }) => id)
    expect(ids(open)).toEqual(['physics', 'law'])
    expect(ids(graduate)).toEqual(['physics'])
    expect(ids(school('small', { majors: ['law', 'care'] }))).toEqual(['law'])
  })
})

describe('an application', () => {
  const why = ({ life, minute }: Turn, at: SchoolDefinition, subject: string | null = null): string | undefined =>
    whyNotApply(life, catalogue, at, subject, minute)?.code

  it('is refused when a requirement is not met', () => {
    const turn = applicant()
    expect(why(turn, selective)).toBeUndefined()
    expect(why(turn, selective, 'law')).toBeUndefined()
    expect(why(turn, selective, 'care')).toBe('no_such_major')
    expect(why(turn, graduate)).toBe('requirements_not_met')
    expect(why(turn, high)).toBe('requirements_not_met')
    expect(why(turn, school('local', { weight: 1 }))).toBe('requirements_not_met')
    turn.life.education.actScore = null
    expect(why(turn, selective)).toBe('requirements_not_met')
    expect(why(turn, open)).toBeUndefined()
    expect([why(applicant(15), open), why(applicant(16), open)]).toEqual(['too_young', undefined])
  })

  it('is refused without a required major', () => {
    const turn = applicant(24)
    turn.life.education.level = 'bachelor'
    turn.life.education.records = [{ ...diploma, educationLevel: 'bachelor', major: 'law' }]
    expect(why(turn, graduate)).toBe('requirements_not_met')
    turn.life.education.records = [{ ...diploma, educationLevel: 'bachelor', major: 'physics' }]
    expect(why(turn, graduate)).toBeUndefined()
  })

  it('is sent once to each school, and to at most six', () => {
    const turn = applicant()
    turn.life.education.applications = [application('open'), application('selective', { state: 'refused' })]
    expect([why(turn, open), why(turn, selective)]).toEqual(['already_applied', 'already_applied'])
    turn.life.education.applications = Array.from({ length: educationLimits.applicationsMax }, (_, i) =>
      application(`s${i}`),
    )
    expect(why(turn, open)).toBe('too_many_applications')
  })

  it('is answered in 3 to 10 days by a school that admits everyone, and is for the first September that is at least 50 days away', () => {
    const turn = applicant()
    turn.minute = minuteOfEpochDay(turn.life, dayOfCivil(civilOfDay(turn.life.birthDay).year + 20, 7, 1)) + 600
    applyTo(turn, open, null)
    const letter = turn.life.agenda.find(({ key }) => key === 'letter:open')
    const days = ((letter?.minute ?? 0) - turn.minute) / day
    expect(days).toBeGreaterThanOrEqual(3)
    expect(days).toBeLessThanOrEqual(10)
    const { year } = civilOfDay(turn.life.birthDay)
    expect(turn.life.education.applications[0]?.startDay).toBe(dayOfCivil(year + 20, 9, 1))
    turn.minute += 20 * day
    applyTo(turn, selective, null)
    expect(turn.life.education.applications[1]?.startDay).toBe(dayOfCivil(year + 21, 9, 1))
  })
})

describe('an offer', () => {
  it('is taken from the chosen school, or else from the most selective one', () => {
    const { life } = applicant()
    life.education.applications = [
      application('open', { state: 'offered' }),
      application('selective', { state: 'offered' }),
      application('graduate', { state: 'refused' }),
    ]
    expect(offerFor(life, catalogue, 100)?.school).toBe('selective')
    expect(offerFor(life, catalogue, 101)).toBeNull()
    life.education.applications[0] = application('open', { state: 'offered', chosen: true })
    expect(offerFor(life, catalogue, 100)?.school).toBe('open')
  })

  it('is possible while an application is not refused and its September has not come', () => {
    const { life } = applicant()
    life.education.applications = [application('open', { state: 'refused' })]
    expect(hasOpenApplication(life)).toBe(false)
    life.education.applications = [application('open'), application('selective', { startDay: 465 })]
    expect(hasOpenApplication(life)).toBe(true)
    clearApplications(life, 100)
    expect(life.education.applications.map((one) => one.school)).toEqual(['selective'])
  })
})

describe('[ENG-4] an offer', () => {
  const enrol = (turn: Turn): void => void fallDue(turn, { minute: turn.minute, kind: 'schooling', key: 'enrol:100' })

  it('is withdrawn when the player has not got the diploma that the school requires', () => {
    const turn = applicant()
    turn.life.education.level = 'elementary'
    turn.life.education.records = []
    turn.life.education.applications = [application('open', { state: 'offered' })]
    enrol(turn)
    expect(turn.life.education).toMatchObject({ current: null, applications: [] })
    expect(turn.frames.at(-1)?.body).toMatchObject({ eventId: 'rejection', title: 'open' })
  })

  it('is withdrawn when the degree in the required major is missing', () => {
    const turn = applicant(24)
    const bachelor: EducationRecord = { ...diploma, educationLevel: 'bachelor', major: 'law' }
    turn.life.education.level = 'bachelor'
    turn.life.education.records = [diploma, bachelor]
    turn.life.education.applications = [application('graduate', { state: 'offered' })]
    enrol(turn)
    expect(turn.life.education.current).toBeNull()
    bachelor.major = 'physics'
    turn.life.education.applications = [application('graduate', { state: 'offered' })]
    enrol(turn)
    expect(turn.life.education.current?.school).toBe('graduate')
  })
})
