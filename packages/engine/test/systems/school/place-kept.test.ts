import { expect, it } from 'vitest'
import type { SchoolDefinition } from '../../../src/catalogue/education.ts'
import { answerApplication } from '../../../src/systems/school/college.ts'
import { catalogueOf, someone } from '../../support/body-life.ts'

function school(id: string): SchoolDefinition {
  return { id, name: id, about: 'A school.', educationLevel: 'bachelor', years: 4, selectivity: 0, tuitionCents: 0 }
}

it.each([
  ['nothing of another place when there is none', 'refused', false, /^(?!.*Lakeside)/],
  ['that the place at the other school is kept', 'offered', false, /Lakeside/],
  ['that the other place is given up when this school was chosen', 'offered', true, /Lakeside/],
] as const)('an admission says %s', (_, state, chosen, says) => {
  const turn = someone(catalogueOf({ schools: [school('Lakeside'), school('Hilltop')] }), 18)
  const { education } = turn.life
  education.level = 'highSchool'
  const startDay = 30_000
  education.applications = [
    { school: 'Lakeside', major: null, startDay, state, chosen: false },
    { school: 'Hilltop', major: null, startDay, state: 'sent', chosen },
  ]
  answerApplication(turn, 'Hilltop')
  expect(education.applications[1]?.state).toBe('offered')
  expect(turn.life.feed.at(-1)?.message).toMatch(says)
})
