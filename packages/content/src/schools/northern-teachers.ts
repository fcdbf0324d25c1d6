import { defineSchool } from '../define-school.ts'

export const northernTeachers = defineSchool({
  id: 'northern-teachers',
  name: 'Northern School of Education',
  about: 'For those who have a subject, and now need a classroom.',
  educationLevel: 'master',
  years: 1,
  selectivity: 20,
  tuitionCents: 1_100_000,
  majors: ['education'],
  licence: 'teacher',
  evening: true,
})
