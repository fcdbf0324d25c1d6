import { defineSchool } from '../define-school.ts'

export const northernState = defineSchool({
  id: 'northern-state',
  name: 'Northern State',
  about: 'Snow from October, and the best library for two hundred miles.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 15,
  tuitionCents: 860_000,
  evening: true,
})
