import { defineSchool } from '../define-school.ts'

export const riversideCommunity = defineSchool({
  id: 'riverside-community',
  name: 'Riverside Community College',
  about: 'Day classes, evening classes, a parking lot, and a second chance.',
  educationLevel: 'associate',
  years: 2,
  selectivity: 0,
  tuitionCents: 380_000,
  evening: true,
})
