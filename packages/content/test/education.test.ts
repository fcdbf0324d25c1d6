import { ok } from 'node:assert/strict'
import { compareLevels } from '@lifegrid/engine/life/education'
import { requiredLevel } from '@lifegrid/engine/systems/school/college'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/catalogue.generated.ts'

const { schools = [], majors = [], minors = [], extracurriculars = [] } = catalogue
const majorIds = new Set(majors.map(({ id }) => id))

describe('schools and subjects', () => {
  it('there are at least 24 majors, 12 minors and 24 activities', () => {
    expect(
      majors.filter(({ levels, id }) => levels.includes('bachelor') && id !== 'undeclared').length,
    ).toBeGreaterThan(23)
    expect(minors.length).toBeGreaterThan(11)
    expect(extracurriculars.length).toBeGreaterThan(23)
  })

  it('there is a school for every level, and a trade school and a community college that accept everyone', () => {
    for (const level of ['elementary', 'highSchool', 'trade', 'associate', 'bachelor', 'master', 'doctorate'] as const)
      expect(schools.some((school) => school.educationLevel === level)).toBe(true)
    for (const level of ['trade', 'associate'] as const)
      expect(schools.some((school) => school.educationLevel === level && school.selectivity === 0)).toBe(true)
  })

  it.each(schools.map((school) => [school.id, school] as const))(
    '%s can be finished, and gives more than it requires',
    (_, school) => {
      ok(school.years >= 1 && school.years <= 9)
      ok(school.selectivity >= 0 && school.selectivity <= 100)
      ok(Number.isSafeInteger(school.tuitionCents) && school.tuitionCents >= 0)
      ok(compareLevels(requiredLevel(school), school.educationLevel) < 0, 'requires less than it gives')
      for (const major of [...(school.majors ?? []), ...(school.requiresMajors ?? [])]) ok(majorIds.has(major))
      for (const id of school.majors ?? []) {
        const major = majors.find((one) => one.id === id)
        ok(major?.levels.includes(school.educationLevel), `${id} is a subject at that level`)
      }
    },
  )

  it('every subject is offered by a school', () => {
    for (const major of majors) {
      const somewhere = schools.some(
        (school) =>
          major.levels.includes(school.educationLevel) &&
          (school.majors === undefined || school.majors.includes(major.id)),
      )
      ok(somewhere, major.id)
    }
  })

  it('every licence that a job requires is given by a school', () => {
    const given = new Set(schools.map(({ licence }) => licence))
    const asked = catalogue.jobs.flatMap(({ rungs }) =>
      rungs.flatMap(({ requires }) => requires?.education?.licence ?? []),
    )
    for (const licence of asked) ok(given.has(licence), licence)
  })
})

describe('activities', () => {
  it.each(extracurriculars.map((one) => [one.id, one] as const))('%s fits into a week', (_, one) => {
    ok(one.weekDays > 0 && one.weekDays < 128)
    ok(0 <= one.from && one.from < one.to && one.to <= 24 * 60)
    ok((one.age?.from ?? 5) < (one.age?.to ?? 120))
    ok(one.energy >= 0 && one.energy <= 10)
    ok(Number.isSafeInteger(one.costCents) && one.costCents >= 0)
    expect(new Set(one.levels).size).toBe(5)
  })

  it('at school do not overlap lessons', () => {
    for (const one of extracurriculars.filter(({ place }) => place === 'school')) {
      const weekday = (one.weekDays & 0b0111110) !== 0
      ok(!weekday || one.to <= 8 * 60 || one.from >= 15 * 60, one.id)
    }
  })

  it('exist for every age from six on', () => {
    for (let age = 6; age <= 90; age++)
      ok(
        extracurriculars.some((one) => (one.age?.from ?? 5) <= age && age <= (one.age?.to ?? 120)),
        `${age}`,
      )
  })
})
