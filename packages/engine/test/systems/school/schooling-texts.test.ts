import { describe, expect, it } from 'vitest'
import type { SchoolDefinition } from '../../../src/catalogue/education.ts'
import { gradeText, graduationText, yearText } from '../../../src/systems/school/schooling-texts.ts'

const school: SchoolDefinition = {
  id: 'mill',
  name: 'Mill Lane',
  about: 'A school.',
  educationLevel: 'elementary',
  years: 9,
  selectivity: 0,
  tuitionCents: 0,
}

describe('the words of school', () => {
  it('name the grade, and the school where one begins', () => {
    expect(gradeText(0, school).title).toBe('The first day')
    expect(gradeText(0, school).message).toMatch(/^Mill Lane\. /)
    expect(gradeText(3, school).title).toBe('Third grade')
    expect(gradeText(9, school).title).toBe('High school')
    expect(gradeText(12, school).title).toBe('Twelfth grade')
    for (let grade = 0; grade <= 12; grade++) expect(gradeText(grade, school).message).not.toContain('{')
  })

  it('end with the twelfth grade, for whoever repeats it', () => {
    expect(gradeText(14, school)).toEqual(gradeText(12, school))
    expect(gradeText(-1, school)).toEqual(gradeText(0, school))
  })

  it('count the years of a college, of which the last and the second have words of their own', () => {
    expect(yearText(2, 4)).toMatch(/^The second year\./)
    expect(yearText(3, 4)).toBe('Year 3 of 4. The new ones look very young.')
    expect(yearText(4, 4)).toMatch(/^The last year\./)
    expect(yearText(2, 2)).toMatch(/^The last year\./)
  })

  it('end with the GPA in two decimals, and a subject where there was one', () => {
    const college: SchoolDefinition = { ...school, educationLevel: 'bachelor' }
    const { message, importance } = graduationText(college, 'physics', 3.4)
    expect(message).toContain('Your subject was physics. Your GPA was 3.40.')
    expect(importance).toBe(8)
    expect(graduationText(college, undefined, 3).message).not.toContain('subject')
    expect(graduationText(school, undefined, 2.25)).toMatchObject({ title: 'Graduation', importance: 5 })
    expect(graduationText(school, undefined, 2.25).message).toContain('Your GPA was 2.25.')
  })
})
