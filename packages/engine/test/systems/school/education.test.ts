import { extraCurriculars } from '@lifegrid/contract/frames/extra-curriculars'
import { schools as schoolsFrame } from '@lifegrid/contract/frames/schools'
import { describe, expect, it } from 'vitest'
import { advance } from '../../../src/advance.ts'
import type { ExtracurricularDefinition, MajorDefinition, SchoolDefinition } from '../../../src/catalogue/education.ts'
import { decode, encode, lifeHash } from '../../../src/codec/codec.ts'
import { civilOfDay, dayOfCivil } from '../../../src/core/calendar.ts'
import { accountsOf, balance } from '../../../src/core/ledger.ts'
import { ageAt, dayOf, epochDayAt, minuteOfEpochDay } from '../../../src/core/time.ts'
import type { Studies } from '../../../src/life/education.ts'
import { read } from '../../../src/read.ts'
import { admissionChance, admissionScore } from '../../../src/systems/school/college.ts'
import { gpaOf, performanceAt } from '../../../src/systems/school/grades.ts'
import { firstSchoolMinute } from '../../../src/systems/school/school-year.ts'
import { yearCost } from '../../../src/systems/school/tuition.ts'
import { type OneLife, oneLife } from '../../support/one-life.ts'

const school = (id: string, over: Partial<SchoolDefinition>): SchoolDefinition => ({
  id,
  name: id,
  about: 'A school.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 0,
  tuitionCents: 0,
  ...over,
})
const subject = (id: string, over: Partial<MajorDefinition> = {}): MajorDefinition => ({
  id,
  name: id,
  field: 'science',
  about: 'A subject.',
  levels: ['bachelor'],
  rigour: 0,
  ...over,
})
const club = (id: string, over: Partial<ExtracurricularDefinition> = {}): ExtracurricularDefinition => ({
  id,
  name: id,
  about: 'A club.',
  kind: 'craft',
  offeredAt: ['town'],
  place: 'town',
  weekDays: 0b0000100,
  from: 19 * 60,
  to: 20 * 60,
  energy: 2,
  costCents: 0,
  levels: ['one', 'two', 'three', 'four', 'five'],
  gives: { happiness: 2 },
  ...over,
})

const world = {
  schools: [
    school('little', { educationLevel: 'elementary', years: 9, weight: 1 }),
    school('high', { educationLevel: 'highSchool', years: 4, weight: 1 }),
    school('open', { tuitionCents: 1_000_000 }),
    school('proud', { selectivity: 60, tuitionCents: 2_000_000 }),
    school('ward', { educationLevel: 'trade', years: 1, majors: ['care'], licence: 'nurse' }),
    school('graduate', { educationLevel: 'master', years: 2, selectivity: 20, requiresMajors: ['physics', 'history'] }),
  ],
  majors: [
    subject('physics', { rigour: 10 }),
    subject('history', { field: 'humanities' }),
    subject('care', { levels: ['trade'] }),
    subject('undeclared'),
  ],
  minors: [{ id: 'dance', name: 'Dance', field: 'arts' as const, about: 'Counting to eight.' }],
  extracurriculars: [
    club('pottery'),
    club('chess', { offeredAt: ['elementary', 'highSchool'], place: 'school', from: 15 * 60 + 30, to: 16 * 60 }),
    club('knitting', { from: 19 * 60 + 30, to: 21 * 60 }),
    club('running', { age: { from: 30 }, weekDays: 0b1 }),
    club('early', { weekDays: 0b0000010, from: 9 * 60, to: 10 * 60 }),
  ],
}

const minutesPerYear = 525_960

/** Advances the life at the fastest speed to a game minute. */
function liveTo(one: OneLife, minute: number): void {
  while (one.minute() < minute) one.wait(Math.max(1, Math.ceil((minute - one.minute()) / 5)))
}

/** Advances the life day by day until a condition holds, by at most `years`. */
function liveUntil(one: OneLife, holds: () => boolean, years = 40): void {
  const end = one.minute() + years * minutesPerYear
  while (!holds()) {
    if (one.minute() > end) throw new Error(`the condition did not hold within ${years} years`)
    liveTo(one, one.minute() + 1440)
  }
}

function child(seed?: string): OneLife {
  const one = oneLife(world, seed === undefined ? {} : { seed })
  one.send('speed', 1)
  return one
}

/** A player in the last year of high school, after the ACT. */
function senior(seed?: string): OneLife {
  const one = child(seed)
  liveUntil(one, () => {
    const { current, actScore } = one.life.education
    return current?.educationLevel === 'highSchool' && current.year === current.years && actScore !== null
  })
  return one
}

describe('marks', () => {
  const studies = { performance: { value: 72, since: 0 }, aim: 84 } as Studies

  it('drift by a point every three days towards the target, and are calculated in closed form', () => {
    expect(performanceAt(studies, 2 * 1440)).toBe(72)
    expect(performanceAt(studies, 3 * 1440)).toBe(73)
    expect(performanceAt(studies, 36 * 1440)).toBe(84)
    expect(performanceAt(studies, 1000 * 1440)).toBe(84)
    expect(performanceAt({ ...studies, aim: 70 }, 30 * 1440)).toBe(70)
  })

  it('give a GPA of performance / 100 × 4.0', () => {
    expect(gpaOf(84)).toBe(3.36)
    expect(gpaOf(100)).toBe(4)
    expect(gpaOf(0)).toBe(0)
  })
})

describe('school', () => {
  it('begins on the first 1 September on or after the fifth birthday', () => {
    const life = oneLife(world).life
    life.birthDay = dayOfCivil(2000, 9, 1)
    expect(civilOfDay(epochDayAt(life, firstSchoolMinute(life)))).toEqual({ year: 2005, month: 9, day: 1 })
    life.birthDay = dayOfCivil(2000, 9, 2)
    expect(civilOfDay(epochDayAt(life, firstSchoolMinute(life)))).toEqual({ year: 2006, month: 9, day: 1 })
    expect(ageAt(life, firstSchoolMinute(life))).toBe(5)
  })

  it.each(['a-seed-of-8', 'b-seed-of-8', 'c-seed-of-8'])(
    'takes thirteen years, high school from fourteen (%s)',
    (seed) => {
      const one = child(seed)
      liveUntil(one, () => one.life.education.level === 'highSchool')
      const [little, high] = one.life.education.records
      expect(little).toMatchObject({ educationLevel: 'elementary', location: 'little', outcome: 'graduated' })
      expect(high).toMatchObject({ educationLevel: 'highSchool', location: 'high', outcome: 'graduated' })
      const ageOfDay = (day: number) => ageAt(one.life, minuteOfEpochDay(one.life, day))
      expect(ageOfDay(little?.dateStarted as number)).toBe(5)
      expect(ageOfDay(high?.dateStarted as number)).toBe(14)
      expect([17, 18]).toContain(ageOfDay(high?.dateEnded as number))
      expect(civilOfDay(high?.dateEnded as number)).toMatchObject({ month: 6, day: 15 })
      expect(one.life.education.actScore).toBeGreaterThanOrEqual(1)
      expect(one.life.education.actScore).toBeLessThanOrEqual(36)
      expect(one.life.schedules.some((entry) => entry.id === 'school')).toBe(false)
    },
  )

  it('can be left from the age of sixteen', () => {
    const one = child()
    expect(one.send('dropOut')).toMatchObject({ code: 'not_enrolled' })
    liveTo(one, 15 * minutesPerYear)
    const before = lifeHash(one.life)
    expect(one.send('dropOut')).toEqual({ code: 'too_young', detail: 'The law keeps you at school until 16.' })
    expect(lifeHash(one.life)).toBe(before)
    liveUntil(one, () => ageAt(one.life, one.minute()) === 16 && one.life.education.current !== null)
    expect(one.send('dropOut')).toBeUndefined()
    expect(one.life.education.current).toBeNull()
    expect(one.life.education.records.at(-1)).toMatchObject({ outcome: 'left' })
    expect(one.life.agenda.filter((item) => /^(term|year)/.test(item.key))).toEqual([])
  })

  it('repeats a failed year', () => {
    const one = child()
    liveTo(one, 9 * minutesPerYear)
    const year = () => one.life.education.current?.year as number
    const start = year()
    const studies = one.life.education.current as Studies
    studies.aim = 0
    studies.performance = { value: 5, since: one.minute() }
    liveUntil(one, () => one.life.education.current?.repeated === 1, 2)
    expect(one.life.education.current).toMatchObject({ year: start, years: 10 })
    liveUntil(one, () => year() === start + 1, 1)
    expect(one.bodies('messageEvent').some((told) => told.eventId === 'repeat-year')).toBe(true)
  })

  it('gives a target for the marks that depends on the focus', () => {
    const one = child()
    expect(one.send('focusUpdate', { focus: 'Academics' })).toMatchObject({ code: 'not_enrolled' })
    liveTo(one, 10 * minutesPerYear)
    const target = () => one.life.education.current?.aim as number
    one.send('focusUpdate', { focus: 'Balanced' })
    const balanced = target()
    expect(one.send('focusUpdate', { focus: 'Academics' })).toBeUndefined()
    expect(target()).toBe(balanced + 8)
  })
})

describe('admission', () => {
  it('depends on 60 % GPA and 40 % ACT', () => {
    const { life } = oneLife(world)
    life.education.actScore = 22
    life.education.records = [
      { ...record, GPA: 3, outcome: 'graduated' },
      { ...record, GPA: 4, outcome: 'left' },
    ]
    const proud = school('proud', { selectivity: 62 })
    expect(admissionScore(life, proud, 0)).toBeCloseTo(69)
    expect(admissionChance(life, proud, 0)).toBeCloseTo(0.675)
    expect(admissionChance(life, school('open', {}), 0)).toBe(1)
    expect(admissionChance(life, school('x', { selectivity: 100 }), 0)).toBe(0.02)
  })

  it('is refused with a reason, and nothing changes', () => {
    const one = child()
    liveTo(one, 10 * minutesPerYear)
    const before = lifeHash(one.life)
    expect(one.send('applyForSchool', { school: 'nowhere' })).toEqual({ code: 'no_such_school' })
    expect(one.send('applyForSchool', { school: 'open' })).toMatchObject({ code: 'too_young' })
    expect(one.send('applyForSchool', { school: 'high' })).toMatchObject({ code: 'requirements_not_met' })
    expect(one.send('chooseMajor', { major: 'physics' })).toMatchObject({ code: 'not_enrolled' })
    expect(lifeHash(one.life)).toBe(before)
    const grown = senior()
    expect(grown.send('applyForSchool', { school: 'graduate' })).toMatchObject({
      code: 'requirements_not_met',
      detail: 'Requires a bachelor’s degree; you have no diploma yet.',
    })
    expect(grown.send('applyForSchool', { school: 'open', major: 'care' })).toMatchObject({ code: 'no_such_major' })
    expect(grown.send('applyForSchool', { school: 'open' })).toBeUndefined()
    expect(grown.send('applyForSchool', { school: 'open' })).toMatchObject({ code: 'already_applied' })
  })

  it('leads to a place in September, a loan for the missing money, and a degree after four years', () => {
    const one = senior()
    one.send('applyForSchool', { school: 'open' })
    liveUntil(one, () => one.life.education.applications[0]?.state === 'offered', 1)
    liveUntil(one, () => one.life.education.current?.school === 'open', 2)
    const { life } = one
    expect(civilOfDay(life.education.current?.startedDay as number)).toMatchObject({ month: 9, day: 1 })
    expect(life.education.applications).toEqual([])
    expect(balance(life, 'money', 'debt:student')).toBeLessThan(0)
    expect(balance(life, 'money', 'school')).toBeGreaterThan(0)
    expect(one.send('chooseMajor', { major: 'physics', minor: 'dance' })).toBeUndefined()
    expect(one.send('chooseMajor', { major: 'alchemy' })).toMatchObject({ code: 'no_such_major' })
    liveUntil(one, () => life.education.level === 'bachelor', 5)
    expect(life.education.records.at(-1)).toMatchObject({ major: 'physics', minor: 'dance', outcome: 'graduated' })
    expect(Object.values(accountsOf(life)).reduce((sum, cents) => sum + cents, 0)).toBe(0)
  })

  it('sets the major to undeclared in the third year; a later change costs a year', () => {
    const one = senior()
    one.send('applyForSchool', { school: 'open' })
    liveUntil(one, () => one.life.education.current?.year === 2 && one.life.education.current.school === 'open', 4)
    expect(one.life.education.current?.major).toBeNull()
    liveUntil(one, () => one.life.education.current?.year === 3, 2)
    expect(one.life.education.current).toMatchObject({ major: 'undeclared', years: 4 })
    expect(one.send('chooseMajor', { major: 'history' })).toBeUndefined()
    expect(one.life.education.current?.years).toBe(4)
    expect(one.send('chooseMajor', { major: 'physics' })).toBeUndefined()
    expect(one.life.education.current?.years).toBe(5)
    expect(one.send('chooseMajor', { major: 'history' })).toMatchObject({ code: 'too_late' })
  })

  it('to a trade school leads to its licence', () => {
    const one = senior()
    one.send('applyForSchool', { school: 'ward' })
    liveUntil(one, () => one.life.education.level === 'trade', 4)
    expect(one.life.education.licences).toEqual(['nurse'])
    expect(one.life.education.records.at(-1)?.major).toBe('care')
  })

  it('costs at most the net price; a player without money borrows all of it', () => {
    const { life } = oneLife(world)
    life.people = []
    life.education.records = [{ ...record, GPA: 2 }]
    const cost = yearCost(life, school('open', { tuitionCents: 1_000_000 }), 0)
    expect(cost).toEqual({ net: 1_000_000, own: 0, borrowed: 1_000_000 })
  })
})

describe('activities', () => {
  it('take their hours, rise through the levels, and are recorded', () => {
    const one = child()
    liveTo(one, 8 * minutesPerYear)
    expect(one.send('applyForExtracurricular', { id: 'chess' })).toBeUndefined()
    expect(one.life.schedules.find((entry) => entry.id === 'activity:chess')).toMatchObject({ from: 930, to: 960 })
    expect(one.send('applyForExtracurricular', { id: 'chess' })).toMatchObject({ code: 'already_member' })
    expect(one.send('applyForExtracurricular', { id: 'polo' })).toMatchObject({ code: 'no_such_activity' })
    expect(one.send('applyForExtracurricular', { id: 'running' })).toMatchObject({
      code: 'too_young',
      detail: 'Requires an age of at least 30; you are 8.',
    })
    expect(one.send('applyForExtracurricular', { id: 'early' })).toMatchObject({ code: 'schedule_conflict' })
    expect(one.send('applyForExtracurricular', { id: 'pottery' })).toBeUndefined()
    expect(one.send('applyForExtracurricular', { id: 'knitting' })).toEqual({
      code: 'schedule_conflict',
      detail: 'At that time you have: pottery.',
    })
    liveTo(one, one.minute() + 4 * minutesPerYear)
    expect(one.life.education.activities[0]).toMatchObject({ id: 'chess', level: 5 })
    expect(one.send('quitExtracurricular', { id: 'chess' })).toBeUndefined()
    expect(one.send('quitExtracurricular', { id: 'chess' })).toMatchObject({ code: 'not_member' })
    expect(one.life.education.activityRecords).toMatchObject([{ id: 'chess', level: 5 }])
    expect(one.life.agenda.some((item) => item.key === 'level:chess')).toBe(false)
  })

  it('of a school end with it, and those in town go on', () => {
    const one = senior()
    one.send('applyForExtracurricular', { id: 'chess' })
    one.send('applyForExtracurricular', { id: 'pottery' })
    liveUntil(one, () => one.life.education.level === 'highSchool', 1)
    expect(one.life.education.activities.map(({ id }) => id)).toEqual(['pottery'])
  })
})

describe('the views of education', () => {
  it('match their schemas, and change nothing', () => {
    const one = senior()
    one.send('applyForExtracurricular', { id: 'chess' })
    one.send('applyForSchool', { school: 'open' })
    const before = lifeHash(one.life)
    for (const [type, frame] of [
      ['getSchools', schoolsFrame],
      ['getExtraCurriculars', extraCurriculars],
    ] as const) {
      const answer = read(one.life, { type, message: null }, one.context)
      if (!answer.ok) throw new Error(answer.error.code)
      expect(frame.body.safeParse(answer.value.body).error).toBeUndefined()
    }
    expect(lifeHash(one.life)).toBe(before)
    const answer = read(one.life, { type: 'getSchools', message: null }, one.context)
    if (!answer.ok || answer.value.frame !== 'schools') throw new Error('the answer has no schools')
    const open = answer.value.body.schools.find(({ id }) => id === 'open')
    expect(open).toMatchObject({ application: 'sent', chance: 100 })
    expect(answer.value.body.schools.find(({ id }) => id === 'graduate')?.unavailable).toBe(
      'Requires a bachelor’s degree; you have no diploma yet.',
    )
  })
})

describe('[ENG-1] a life at school', () => {
  it('is the same in one step, in small steps, and through snapshots', () => {
    const atOnce = senior()
    const daily = { ...atOnce, life: decode(encode(atOnce.life)) }
    const { context } = atOnce
    atOnce.send('applyForSchool', { school: 'proud' })
    atOnce.send('applyForSchool', { school: 'open' })
    daily.life = decode(encode(atOnce.life))
    const end = atOnce.at + (6 * minutesPerYear) / 5
    advance(atOnce.life, end, context)
    let { life } = daily
    for (let at = atOnce.at; at < end; at += 3 * 288) {
      advance(life, at, context)
      if (dayOf(at) % 7 === 0) life = decode(encode(life))
    }
    advance(life, end, context)
    expect(atOnce.life.education.records.length).toBeGreaterThan(2)
    expect(lifeHash(life)).toBe(lifeHash(atOnce.life))
  })
})

const record = {
  educationLevel: 'highSchool',
  location: 'high',
  major: null,
  minor: null,
  GPA: 3,
  dateStarted: 0,
  dateEnded: 1000,
  performance: 75,
  focus: 'Balanced',
  outcome: 'graduated',
} as const
