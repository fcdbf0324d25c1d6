import { defineSchool } from '../define-school.ts'

export const memorialNursing = defineSchool({
  id: 'memorial-nursing',
  name: 'Memorial School of Nursing',
  about: 'Joined to the hospital by a tunnel in which people say goodbye.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 35,
  tuitionCents: 1_260_000,
  majors: ['nursing'],
  licence: 'nurse',
})
