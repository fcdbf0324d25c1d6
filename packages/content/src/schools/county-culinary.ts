import { defineSchool } from '../define-school.ts'

export const countyCulinary = defineSchool({
  id: 'county-culinary',
  name: 'County Culinary School',
  about: 'The examination is an omelette. It has always been an omelette.',
  educationLevel: 'trade',
  years: 1,
  selectivity: 0,
  tuitionCents: 780_000,
  majors: ['culinary-arts'],
  evening: true,
})
