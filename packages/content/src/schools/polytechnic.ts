import { defineSchool } from '../define-school.ts'

export const polytechnic = defineSchool({
  id: 'polytechnic',
  name: 'The Polytechnic',
  about: 'The clock tower has been wrong since a bet in 1974.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 55,
  tuitionCents: 1_580_000,
  majors: [
    'architecture',
    'chemistry',
    'civil-engineering',
    'computer-science',
    'electrical-engineering',
    'environmental-science',
    'mathematics',
    'mechanical-engineering',
    'physics',
    'undeclared',
  ],
})
