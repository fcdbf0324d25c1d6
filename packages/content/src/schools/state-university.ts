import { defineSchool } from '../define-school.ts'

export const stateUniversity = defineSchool({
  id: 'state-university',
  name: 'State University',
  about: 'Thirty thousand students, one of whom is asleep in your seat.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 28,
  tuitionCents: 1_120_000,
})
