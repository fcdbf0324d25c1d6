import { defineSchool } from '../define-school.ts'

export const conservatory = defineSchool({
  id: 'conservatory',
  name: 'The Conservatory',
  about: 'One can hear it from three streets away, all of it at once.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 58,
  tuitionCents: 3_400_000,
  majors: ['art', 'film', 'music', 'theatre'],
})
