import { describe, expect, it } from 'vitest'
import type { SchoolDefinition } from '../../../src/catalogue/education.ts'
import {
  gradeMessage,
  graduationMessage,
  startMessage,
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

  it('is that of the nearest grade outside 0 to 12', () => {
    expect(gradeOf(14)).toEqual(gradeOf(12))
    expect(gradeOf(-1)).toEqual(gradeOf(0))
  })
})

describe('the message of the first day at a college', () => {
  it('describes the college', () => {
    expect(startMessage(turn, college, false, free)).toEqual({
      title: 'Mill Lane',
      message: 'You start at Mill Lane. A low building.',
    })
  })

  it('mentions the job of an evening student, and the loan', () => {
    expect(startMessage(turn, college, true, { net: 1_000_000, own: 0, borrowed: 950_000 }).message).toBe(
      'After work, you start at Mill Lane. A low building. The first year costs $10,000; $9,500 of it is borrowed.',
    )
  })
})

describe('the message of a later year at a college', () => {
  const yearOf = (year: number, years: number, borrowed = 0, undeclared = false) =>
    yearMessage(turn, { year, years }, college, { ...free, borrowed }, undeclared).message

  it('counts the years; the second and the last have texts of their own', () => {
    expect(yearOf(2, 4)).toMatch(/^The second year\./)
    expect(yearOf(3, 4)).toBe('Year 3 of 4. The new ones look very young.')
    expect(yearOf(4, 4)).toMatch(/^The last year\./)
    expect(yearOf(2, 2)).toMatch(/^The last year\./)
  })

  it('mentions a loan, and a major that was not declared in time', () => {
    expect(yearOf(3, 4, 950_000, true)).toBe(
      'Year 3 of 4. The new ones look very young. $9,500 of it is borrowed. The form for your major was due, and somebody has written “undeclared” on it.',
    )
  })
})

describe('the message of a graduation', () => {
  it('gives the GPA with two decimals', () => {
    expect(graduationMessage(turn, elementary, undefined, 2.25)).toMatchObject({ title: 'Graduation', importance: 5 })
    expect(graduationMessage(turn, elementary, undefined, 2.25).message).toContain('Your GPA was 2.25.')
    expect(graduationMessage(turn, college, undefined, 3).message).toContain('Your GPA was 3.00.')
  })

  it('names the major of a bachelor and of a master, if there is one', () => {
    const { message, importance } = graduationMessage(turn, college, 'physics', 3.4)
    expect(message).toContain('Your subject was physics. Your GPA was 3.40.')
    expect(importance).toBe(8)
    expect(graduationMessage(turn, college, undefined, 3).message).not.toContain('subject')
    expect(graduationMessage(turn, { ...college, educationLevel: 'master' }, 'law', 3).message).toContain('law')
    expect(graduationMessage(turn, { ...college, educationLevel: 'doctorate' }, 'law', 3).message).not.toContain('law')
  })
})
