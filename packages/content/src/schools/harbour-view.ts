import { defineSchool } from '../define-school.ts'

export const harbourView = defineSchool({
  id: 'harbour-view',
  name: 'Harbor View Elementary',
  about: 'The view is of the bus depot. The teachers stay for thirty years.',
  educationLevel: 'elementary',
  years: 9,
  selectivity: 0,
  tuitionCents: 0,
  weight: 4,
})
