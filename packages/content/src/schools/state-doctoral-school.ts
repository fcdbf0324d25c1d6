import { defineSchool } from '../define-school.ts'

export const stateDoctoralSchool = defineSchool({
  id: 'state-doctoral-school',
  name: 'State Doctoral School',
  about: 'Five years with one question, and a supervisor who has forgotten it.',
  educationLevel: 'doctorate',
  years: 5,
  selectivity: 62,
  tuitionCents: 0,
  requires: 'bachelor',
})
