import { defineSchool } from '../define-school.ts'

export const countyNursingCollege = defineSchool({
  id: 'county-nursing-college',
  name: 'County College of Nursing',
  about: 'White shoes from the first day, and a ward from the second month.',
  educationLevel: 'associate',
  years: 2,
  selectivity: 15,
  tuitionCents: 560_000,
  majors: ['nursing'],
  licence: 'nurse',
})
