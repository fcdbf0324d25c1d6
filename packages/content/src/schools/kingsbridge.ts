import { defineSchool } from '../define-school.ts'

export const kingsbridge = defineSchool({
  id: 'kingsbridge',
  name: 'Kingsbridge University',
  about: 'The grass may be looked at. Everybody here was first in their class.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 80,
  tuitionCents: 5_600_000,
})
