import { defineSchool } from '../define-school.ts'

export const lincolnHigh = defineSchool({
  id: 'lincoln-high',
  name: 'Lincoln High',
  about: 'A good band, a bad football team, and parking for seniors.',
  educationLevel: 'highSchool',
  years: 4,
  selectivity: 0,
  tuitionCents: 0,
  weight: 4,
})
