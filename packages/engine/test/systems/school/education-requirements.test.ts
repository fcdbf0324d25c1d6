import { describe, expect, it } from 'vitest'
import type { EducationRequirement } from '../../../src/catalogue/education.ts'
import type { EducationRecord } from '../../../src/life/education.ts'
import type { Life } from '../../../src/life/life.ts'
import { missingEducation } from '../../../src/systems/school/education-requirements.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'
import { toldWords } from '../../support/in-words.ts'

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

/** A bachelor of physics with a nurse's licence, who studied history without a degree. */
function bachelor(): Life {
  const { life } = someone(catalogueOf({}), 30)
  life.education.level = 'bachelor'
  life.education.records = [record('history', 'left'), record('physics', 'graduated')]
  life.education.licences = ['nurse']
  return life
}

describe('a requirement on education', () => {
  it.each<[name: string, EducationRequirement | undefined, missing: string | undefined]>([
    ['none', undefined, undefined],
    ['an empty one', {}, undefined],
    ['a lower level', { level: 'highSchool' }, undefined],
    ['the same level', { level: 'bachelor' }, undefined],
    ['a higher level', { level: 'master' }, 'a master’s degree; you have a bachelor’s degree'],
    ['a licence that the player has', { licence: 'nurse' }, undefined],
    ['another licence', { licence: 'air-pilot' }, 'an air pilot’s license'],
    ['two majors, of which the player has one', { majors: ['history', 'physics'] }, undefined],
    ['a major without a degree', { majors: ['history'] }, 'a degree in history'],
    ['three other majors', { majors: ['fine-art', 'law', 'medicine'] }, 'a degree in fine art, law or medicine'],
    ['level, major and licence', { level: 'bachelor', majors: ['physics'], licence: 'nurse' }, undefined],
    [
      'level and licence, of which the licence is named first',
      { level: 'master', licence: 'pilot' },
      'a pilot’s license',
    ],
  ])('%s: %j misses %s', (_, requirement, missing) => {
    const life = bachelor()
    expect(toldWords(missingEducation(life, requirement))).toBe(missing)
  })
})
