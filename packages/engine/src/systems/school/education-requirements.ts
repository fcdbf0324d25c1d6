import { withArticle } from '@lifegrid/base/with-article'
import type { EducationRequirement } from '../../catalogue/education.ts'
import { type Phrase, wording } from '../../core/message.ts'
import { compareLevels, type Diploma, type EducationLevel } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'

/** The first part of a requirement that the life does not meet, in words that fit after "Requires"; undefined when it meets all. */
export function missingEducation(life: Life, requirement: EducationRequirement | undefined): Phrase | undefined {
  if (requirement === undefined) return undefined
  const { level, majors, licence } = requirement
  const { education } = life
  if (licence !== undefined && !education.licences.includes(licence))
    return wording('requirements.licence', { licence: withArticle(licence.replaceAll('-', ' ')) })
  // No level is below 'none', so a level that is missing is a diploma.
  if (level !== undefined && compareLevels(education.level, level) < 0)
    return missingDiploma(education.level, level as Diploma)
  if (majors === undefined) return undefined
  const hasDegree = education.records.some(
    (record) => record.outcome === 'graduated' && record.major !== null && majors.includes(record.major),
  )
  return hasDegree ? undefined : degreeIn(majors.map((major) => major.replaceAll('-', ' ')))
}

/** The diploma that is missing, and the highest that the player has: "a bachelor's degree; you have a high school diploma". */
export function missingDiploma(has: EducationLevel, needed: Diploma): Phrase {
  return wording('requirements.standing', {
    requirement: wording(`requirements.diploma-${needed}`),
    standing: highestDiploma(has),
  })
}

/** What the player has: "you have a high school diploma". Elementary school gives none. */
export function highestDiploma(has: EducationLevel): Phrase {
  return has === 'none' || has === 'elementary'
    ? wording('requirements.standing-no-diploma')
    : wording('requirements.standing-diploma', { diploma: wording(`requirements.diploma-${has}`) })
}

/** "a degree in biology, chemistry or physics". */
export function degreeIn(majors: readonly string[]): Phrase {
  const first = majors.slice(0, -1).join(', ')
  const last = majors.at(-1) ?? ''
  return wording('requirements.degree', {
    majors: first === '' ? last : wording('requirements.or', { first, second: last }),
  })
}
