import { defineSchool } from '../define-school.ts'

export const schoolOfSocialWork = defineSchool({
  id: 'school-of-social-work',
  name: 'School of Social Work',
  about: 'Half lectures, half other people’s kitchens.',
  educationLevel: 'master',
  years: 2,
  selectivity: 20,
  tuitionCents: 1_300_000,
  majors: ['social-work'],
  evening: true,
})
