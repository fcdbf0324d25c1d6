import { defineSchool } from '../define-school.ts'

export const plainsUniversity = defineSchool({
  id: 'plains-university',
  name: 'Plains University',
  about: 'It takes nearly everyone, and makes something of most of them.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 5,
  tuitionCents: 780_000,
  evening: true,
})
