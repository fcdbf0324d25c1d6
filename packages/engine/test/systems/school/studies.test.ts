import { describe, expect, it } from 'vitest'
import type { MajorDefinition, SchoolDefinition } from '../../../src/catalogue/education.ts'
import type { Turn } from '../../../src/core/turn.ts'
import type { Studies } from '../../../src/life/education.ts'
import {
  beginStudies,
  declareByDefault,
  endStudies,
  repeatYear,
  setMajor,
  whyNotLeave,
  whyNotMajor,
} from '../../../src/systems/school/studies.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

const college: SchoolDefinition = {
  id: 'college',
  name: 'the college',
  about: 'Brick.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 0,
  tuitionCents: 0,
}
const ward: SchoolDefinition = {
  ...college,
  id: 'ward',
  educationLevel: 'trade',
  years: 1,
  majors: ['care'],
  licence: 'nurse',
}
const major = (id: string, levels: MajorDefinition['levels'] = ['bachelor']): MajorDefinition => ({
  id,
  name: id,
  field: 'science',
  about: 'A subject.',
  levels,
  rigour: 0,
})
const catalogue = catalogueOf({
  schools: [college, ward],
  majors: [major('physics'), major('history'), major('care', ['trade']), major('undeclared')],
  minors: [{ id: 'dance', name: 'Dance', field: 'arts', about: 'Counting to eight.' }],
})

function student(over: Partial<Studies> = {}, age = 20): Turn {
  const turn = someone(catalogue, age)
  Object.assign(beginStudies(turn, college, null), over)
  return turn
}

describe('studies', () => {
  it('begin at the target, or halfway between the last school and the target', () => {
    const turn = someone(catalogue, 20)
    const first = beginStudies(turn, college, null)
    expect(first).toMatchObject({ year: 1, years: 4, major: null, repeated: 0, met: 1 })
    expect(first.performance).toEqual({ value: first.aim, since: turn.minute })
    const keys = turn.life.agenda.filter(({ kind }) => kind === 'schooling').map(({ key }) => key)
    expect(keys.sort()).toEqual(['term', 'yearEnd'])
    first.performance.value = 10
    first.aim = 10
    endStudies(turn, 'left')
    const second = beginStudies(turn, ward, null)
    expect(second.major).toBe('care')
    expect(second.performance.value).toBe(Math.round((10 + second.aim) / 2))
  })

  it('end with the diploma and the licence only after graduation', () => {
    const turn = someone(catalogue, 20)
    beginStudies(turn, ward, null)
    endStudies(turn, 'left')
    expect(turn.life.education).toMatchObject({ current: null, level: 'none', licences: [] })
    // Terms of 80 and 85: 82.5, rounded up; 83 × 4 / 100.
    Object.assign(beginStudies(turn, ward, null), { marks: { sum: 165, count: 2 } })
    expect(endStudies(turn, 'graduated')).toMatchObject({ performance: 83, GPA: 3.32, outcome: 'graduated' })
    expect(turn.life.education).toMatchObject({ level: 'trade', licences: ['nurse'] })
    expect(turn.life.agenda.filter(({ kind }) => kind === 'schooling')).toEqual([])
  })

  it('last a year longer after a repeated year', () => {
    const turn = student({ performance: { value: 20, since: 0 }, aim: 20 })
    const { current } = turn.life.education
    if (current === null) throw new Error('no student')
    repeatYear(turn, current)
    expect(current).toMatchObject({ repeated: 1, years: 5, performance: { value: 30, since: turn.minute } })
  })

  it('can be left from the age of 16', () => {
    const why = ({ life, minute }: Turn): string | undefined => whyNotLeave(life, minute)?.code
    expect(why(student({}, 15))).toBe('too_young')
    expect(why(student({}, 16))).toBeUndefined()
    expect(why(someone(catalogue, 20))).toBe('not_enrolled')
  })
})

describe('the major', () => {
  const why = (turn: Turn, id: string, minor?: string): string | undefined =>
    whyNotMajor(turn.life, catalogue, id, minor)?.code
  const yearsAfter = (over: Partial<Studies>): number | undefined => {
    const turn = student(over)
    setMajor(turn, 'history', undefined)
    return turn.life.education.current?.years
  }

  it('is one that the college teaches', () => {
    const turn = student()
    expect(why(turn, 'physics', 'dance')).toBeUndefined()
    expect(why(turn, 'care')).toBe('no_such_major')
    expect(why(turn, 'physics', 'moon')).toBe('no_such_minor')
    expect(why(someone(catalogue, 20), 'physics')).toBe('not_enrolled')
  })

  it('costs a year when it changes after half of the years, and can then not change again', () => {
    expect(yearsAfter({ year: 2, major: 'physics' })).toBe(4)
    expect(yearsAfter({ year: 3, major: 'physics' })).toBe(5)
    expect(yearsAfter({ year: 3, major: 'history' })).toBe(4)
    expect(yearsAfter({ year: 3, major: 'undeclared' })).toBe(4)
    expect(why(student({ year: 3, years: 5, major: 'history' }), 'physics')).toBe('too_late')
    // The fifth year comes from a repeated year, not from a change of the major.
    expect(why(student({ year: 3, years: 5, repeated: 1, major: 'history' }), 'physics')).toBeUndefined()
  })

  it('cannot change in the last year, and is undeclared without a choice in the first half', () => {
    expect(why(student({ year: 4, major: 'physics' }), 'history')).toBe('too_late')
    expect(why(student({ year: 4, major: 'physics' }), 'physics', 'dance')).toBeUndefined()
    const studies = { educationLevel: 'bachelor', year: 2, years: 4, major: null } as Studies
    expect(declareByDefault(studies)).toBe(false)
    studies.year = 3
    expect(declareByDefault(studies)).toBe(true)
    expect(studies.major).toBe('undeclared')
    expect(declareByDefault(studies)).toBe(false)
    // The third year is the last in which the player can still choose.
    expect(why(student({ year: 3, major: 'undeclared' }), 'physics')).toBeUndefined()
    expect(why(student({ year: 4, major: 'undeclared' }), 'physics')).toBe('too_late')
  })
})
