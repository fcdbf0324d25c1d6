import { defineSchool } from '../define-school.ts'

export const sparksInstitute = defineSchool({
  id: 'sparks-institute',
  name: 'Sparks Technical Institute',
  about: 'The lights in the corridor are the work of the second semester, and some of them flicker.',
  educationLevel: 'trade',
  years: 2,
  selectivity: 0,
  tuitionCents: 480_000,
  majors: ['electrical-work'],
  licence: 'electrician',
  evening: true,
})
