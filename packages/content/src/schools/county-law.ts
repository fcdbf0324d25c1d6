import { defineSchool } from '../define-school.ts'

export const countyLaw = defineSchool({
  id: 'county-law',
  name: 'County Law School',
  about: 'The court is across the street, and lets you watch.',
  educationLevel: 'doctorate',
  years: 3,
  selectivity: 40,
  tuitionCents: 2_400_000,
  majors: ['law'],
  requires: 'bachelor',
  licence: 'lawyer',
  evening: true,
})
