import { defineSchool } from '../define-school.ts'

export const teachersCollege = defineSchool({
  id: 'teachers-college',
  name: 'Teachers’ College',
  about: 'The blackboards are here so that you can practice on them.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 18,
  tuitionCents: 790_000,
  majors: ['education'],
  licence: 'teacher',
})
