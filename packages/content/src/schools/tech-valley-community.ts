import { defineSchool } from '../define-school.ts'

export const techValleyCommunity = defineSchool({
  id: 'tech-valley-community',
  name: 'Tech Valley Community College',
  about: 'Half of the class has children; all of it has a plan.',
  educationLevel: 'associate',
  years: 2,
  selectivity: 0,
  tuitionCents: 420_000,
  evening: true,
})
