import { defineSchool } from '../define-school.ts'

export const schoolOfPublicHealth = defineSchool({
  id: 'school-of-public-health',
  name: 'School of Public Health',
  about: 'A map of the city with pins in it.',
  educationLevel: 'master',
  years: 2,
  selectivity: 40,
  tuitionCents: 1_900_000,
  majors: ['public-health'],
})
