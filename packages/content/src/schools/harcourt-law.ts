import { defineSchool } from '../define-school.ts'

export const harcourtLaw = defineSchool({
  id: 'harcourt-law',
  name: 'Harcourt Law School',
  about: 'They call on you by your last name, and you had better have read it.',
  educationLevel: 'doctorate',
  years: 3,
  selectivity: 62,
  tuitionCents: 4_800_000,
  majors: ['law'],
  requires: 'bachelor',
  licence: 'lawyer',
})
