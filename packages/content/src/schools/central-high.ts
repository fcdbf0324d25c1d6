import { defineSchool } from '../define-school.ts'

export const centralHigh = defineSchool({
  id: 'central-high',
  name: 'Central High',
  about: 'Two thousand lockers, nine of which open at the first try.',
  educationLevel: 'highSchool',
  years: 4,
  selectivity: 0,
  tuitionCents: 0,
  weight: 5,
})
