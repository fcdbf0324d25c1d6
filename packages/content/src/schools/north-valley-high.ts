import { defineSchool } from '../define-school.ts'

export const northValleyHigh = defineSchool({
  id: 'north-valley-high',
  name: 'North Valley High',
  about: 'Small enough that everybody knows what you did by lunch.',
  educationLevel: 'highSchool',
  years: 4,
  selectivity: 0,
  tuitionCents: 0,
  weight: 3,
})
