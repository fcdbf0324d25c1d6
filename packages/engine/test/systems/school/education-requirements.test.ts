import { describe, expect, it } from 'vitest'
import type { EducationRequirement } from '../../../src/catalogue/education.ts'
import type { EducationRecord } from '../../../src/life/education.ts'
import type { Life } from '../../../src/life/life.ts'
import { missingEducation } from '../../../src/systems/school/education-requirements.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

function record(major: string, outcome: EducationRecord['outcome']): EducationRecord {
  return {
    educationLevel: 'bachelor',
    location: 'open',
    major,
    minor: null,
    GPA: 3,
    dateStarted: 0,
    dateEnded: 1_400,
    performance: 75,
    focus: 'Balanced',
    outcome,
  }
}

/** A bachelor of physics, who left history, with a nurse's licence. */
function schooled(): Life {
  const { life } = someone(catalogueOf({}), 30)
  life.education.level = 'bachelor'
  life.education.records = [record('history', 'left'), record('physics', 'graduated')]
  life.education.licences = ['nurse']
  return life
}

describe('what schooling is asked for', () => {
  it.each<[what: string, EducationRequirement | undefined, lacks: string | undefined]>([
    ['nothing', undefined, undefined],
    ['nothing in particular', {}, undefined],
    ['a lower level', { level: 'highSchool' }, undefined],
    ['the same level', { level: 'bachelor' }, undefined],
    ['a higher one', { level: 'master' }, "a master's degree"],
    ['the licence', { licence: 'nurse' }, undefined],
    ['another licence', { licence: 'air-pilot' }, "an air pilot's licence"],
    ['one of the majors', { majors: ['history', 'physics'] }, undefined],
    ['one that was left', { majors: ['history'] }, 'a degree in history'],
    ['others', { majors: ['fine-art', 'law', 'medicine'] }, 'a degree in fine art, law or medicine'],
    ['two of three', { level: 'bachelor', majors: ['physics'], licence: 'nurse' }, undefined],
    ['all, of which the licence is said first', { level: 'master', licence: 'pilot' }, "a pilot's licence"],
  ])('%s: %j lacks %s', (_, requirement, lacks) => {
    const life = schooled()
    expect(missingEducation(life, requirement)).toBe(lacks)
  })
})
