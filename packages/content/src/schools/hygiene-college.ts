import { defineSchool } from '../define-school.ts'

export const hygieneCollege = defineSchool({
  id: 'hygiene-college',
  name: 'College of Dental Hygiene',
  about: 'You will practice on each other. Floss.',
  educationLevel: 'associate',
  years: 2,
  selectivity: 10,
  tuitionCents: 640_000,
  majors: ['dental-hygiene'],
  licence: 'dental-hygienist',
})
