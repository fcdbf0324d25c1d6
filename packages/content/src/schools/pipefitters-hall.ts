import { defineSchool } from '../define-school.ts'

export const pipefittersHall = defineSchool({
  id: 'pipefitters-hall',
  name: 'Pipefitters’ Hall',
  about: 'Everything in the building drips, on purpose.',
  educationLevel: 'trade',
  years: 2,
  selectivity: 0,
  tuitionCents: 460_000,
  majors: ['plumbing'],
  licence: 'plumber',
  evening: true,
})
