import { defineSchool } from '../define-school.ts'

export const coastalState = defineSchool({
  id: 'coastal-state',
  name: 'Coastal State',
  about: 'The lecture halls face away from the sea, for good reason.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 38,
  tuitionCents: 1_240_000,
})
