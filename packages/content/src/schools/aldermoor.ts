import { defineSchool } from '../define-school.ts'

export const aldermoor = defineSchool({
  id: 'aldermoor',
  name: 'Aldermoor University',
  about: 'Founded by a man who sold rope. It says no nineteen times in twenty.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 88,
  tuitionCents: 5_800_000,
})
