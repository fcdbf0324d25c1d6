import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../src/catalogue/catalogue.ts'
import type { SchoolDefinition } from '../../../src/catalogue/education.ts'
import type { EducationRecord } from '../../../src/life/education.ts'
import {
  gradeMessage,
  graduationMessage,
  majorOfDegree,
  startMessage,
  yearAgainMessage,
  yearMessage,
} from '../../../src/systems/school/schooling-messages.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

const turn = someone(catalogueOf({}), 20)
const elementary: SchoolDefinition = {
  id: 'mill',
  name: 'Mill Lane',
  about: 'A low building.',
  educationLevel: 'elementary',
  years: 9,
  selectivity: 0,
  tuitionCents: 0,
}
const college: SchoolDefinition = { ...elementary, educationLevel: 'bachelor', years: 4 }
const free = { net: 0, own: 0, borrowed: 0 }

describe('the message of a grade', () => {
  const gradeOf = (grade: number) => gradeMessage(turn, grade, elementary)

  it('names the grade, and the school in its first year', () => {
    expect(gradeOf(0).title).toBe('The first day')
    expect(gradeOf(0).message).toMatch(/^Mill Lane\. /)
    expect(gradeOf(3).title).toBe('Third grade')
    expect(gradeOf(9).title).toBe('High school')
    expect(gradeOf(9).message).toMatch(/^Mill Lane\. /)
    expect(gradeOf(12).title).toBe('Twelfth grade')
    expect(new Set(Array.from({ length: 13 }, (_, grade) => gradeOf(grade).title)).size).toBe(13)
  })

  it('is no first day when the first year is taken again', () => {
    const { title, message } = yearAgainMessage(turn, elementary)
    expect(title).toBe('The same year')
    expect(message).toContain('Mill Lane')
    expect(message).not.toMatch(/first day/i)
  })

  it('is that of the nearest grade outside 0 to 12', () => {
    expect(gradeOf(14).title).toBe(gradeOf(12).title)
    expect(gradeOf(-1).title).toBe(gradeOf(0).title)
  })
})

describe('the message of the first day at a college', () => {
  it('describes the college', () => {
    const { title, message } = startMessage(turn, college, false, free)
    expect(title).toBe('Mill Lane')
    expect(message).toMatch(/Mill Lane.* A low building\.$/)
  })

  it('knows a school that the player has left before', () => {
    const again = someone(catalogueOf({}), 20)
    again.life.education.records = [{ location: college.id } as EducationRecord]
    expect(startMessage(again, college, false, free).message).not.toMatch(/first day|You start|You begin at|begins/)
    expect(startMessage(again, college, false, free).message).toMatch(/back|again|kept|old way/i)
  })

  it('mentions the job of an evening student, and the loan', () => {
    const { message } = startMessage(turn, college, true, { net: 1_000_000, own: 0, borrowed: 950_000 })
    expect(message).toMatch(/work|job|shift|evening|tired|day/i)
    for (const word of ['Mill Lane', 'A low building.', '$10,000', '$9,500']) expect(message).toContain(word)
  })
})

describe('the message of a later year at a college', () => {
  const yearOf = (year: number, years: number, borrowed = 0, undeclared = false) =>
    yearMessage(turn, { year, years }, college, { ...free, borrowed }, undeclared).message

  it('counts the years; the second and the last have texts of their own', () => {
    expect(yearOf(2, 4)).not.toContain('2 of 4')
    expect(yearOf(3, 4)).toMatch(/3 of 4|third/i)
    expect(yearOf(4, 4)).not.toContain('4 of 4')
    expect(yearOf(2, 2)).not.toContain('2 of 2')
  })

  it('mentions a loan, and a major that was not declared in time', () => {
    expect(yearOf(3, 4, 950_000, true)).toMatch(/\$9,500.*undeclared/)
    expect(yearOf(3, 4)).not.toMatch(/\$|undeclared/)
  })
})

it('a degree has no major that was never declared', () => {
  const majors = [
    { id: 'undeclared', name: 'Undeclared' },
    { id: 'law', name: 'Law' },
  ] as unknown as Catalogue['majors']
  const catalogue = { ...catalogueOf({}), majors } as Catalogue
  expect([null, 'undeclared', 'law'].map((major) => majorOfDegree(catalogue, major))).toEqual([
    undefined,
    undefined,
    'Law',
  ])
})

describe('the message of a graduation', () => {
  it('gives the GPA with two decimals', () => {
    expect(graduationMessage(turn, elementary, undefined, 2.25)).toMatchObject({ title: 'Graduation', importance: 5 })
    expect(graduationMessage(turn, elementary, undefined, 2.25).message).toContain('2.25')
    expect(graduationMessage(turn, college, undefined, 3).message).toContain('3.00')
  })

  it('names the major of a bachelor and of a master, if there is one', () => {
    const { message, importance } = graduationMessage(turn, college, 'physics', 3.4)
    expect(message).toContain('physics')
    expect(message).toContain('3.40')
    expect(importance).toBe(8)
    expect(graduationMessage(turn, college, undefined, 3).message).not.toContain('physics')
    expect(graduationMessage(turn, { ...college, educationLevel: 'master' }, 'law', 3).message).toContain('law')
    expect(graduationMessage(turn, { ...college, educationLevel: 'doctorate' }, 'law', 3).message).not.toContain('law')
  })
})
