import { defineSchool } from '../define-school.ts'

export const greasyHands = defineSchool({
  id: 'greasy-hands',
  name: 'Tri-County Automotive School',
  about: 'Forty donated cars, none of which may leave under its own power until June.',
  educationLevel: 'trade',
  years: 1,
  selectivity: 0,
  tuitionCents: 560_000,
  majors: ['automotive-repair'],
  licence: 'mechanic',
  evening: true,
})
