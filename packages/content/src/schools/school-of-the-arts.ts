import { defineSchool } from '../define-school.ts'

export const schoolOfTheArts = defineSchool({
  id: 'school-of-the-arts',
  name: 'The School of the Arts',
  about: 'Somebody is always practicing in the stairwell, because of the echo.',
  educationLevel: 'highSchool',
  years: 4,
  selectivity: 0,
  tuitionCents: 0,
  weight: 1,
})
