import { defineSchool } from '../define-school.ts'

export const whitfordCollege = defineSchool({
  id: 'whitford-college',
  name: 'Whitford College',
  about: 'Eight in a seminar, ivy, and nowhere to hide.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 62,
  tuitionCents: 4_200_000,
})
