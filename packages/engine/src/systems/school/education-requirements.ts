import { withArticle } from '@lifegrid/base/with-article'
import type { EducationRequirement } from '../../catalogue/education.ts'
import { compareLevels, type Diploma } from '../../life/education.ts'
import type { Life } from '../../life/life.ts'

/** The diplomas in words that fit after "Requires". */
export const diplomaNames: Readonly<Record<Diploma, string>> = {
  elementary: 'elementary school',
  highSchool: 'a high school diploma',
  trade: 'a trade school diploma',
  associate: 'an associate degree',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
}

/** The first part of a requirement that the life does not meet, in words that fit after "Requires"; undefined when it meets all. */
export function missingEducation(life: Life, requirement: EducationRequirement | undefined): string | undefined {
  if (requirement === undefined) return undefined
  const { level, majors, licence } = requirement
  const { education } = life
  if (licence !== undefined && !education.licences.includes(licence))
    return `${withArticle(licence.replaceAll('-', ' '))}’s licence`
  if (level !== undefined && compareLevels(education.level, level) < 0) return diplomaNames[level as Diploma]
  if (majors === undefined) return undefined
  const hasDegree = education.records.some(
    (record) => record.outcome === 'graduated' && record.major !== null && majors.includes(record.major),
  )
  return hasDegree ? undefined : `a degree in ${listed(majors.map((major) => major.replaceAll('-', ' ')))}`
}

function listed(names: readonly string[]): string {
  const last = names[names.length - 1] as string
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`
}
