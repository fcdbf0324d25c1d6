import { defineSchool } from '../define-school.ts'

export const timberYard = defineSchool({
  id: 'timber-yard',
  name: 'The Timber Yard',
  about: 'You leave with a table that does not wobble, or you do not leave.',
  educationLevel: 'trade',
  years: 2,
  selectivity: 0,
  tuitionCents: 420_000,
  majors: ['carpentry'],
  licence: 'carpenter',
  evening: true,
})
