import { defineSchool } from '../define-school.ts'

export const eveningHigh = defineSchool({
  id: 'evening-high',
  name: 'Evening High School',
  about: 'The desks are for children; the students have driven here from work.',
  educationLevel: 'highSchool',
  years: 1,
  selectivity: 0,
  tuitionCents: 20_000,
  requires: 'elementary',
  evening: true,
})
