import { defineSchool } from '../define-school.ts'

export const stateGraduateSchool = defineSchool({
  id: 'state-graduate-school',
  name: 'State Graduate School',
  about: 'A carrel with your name on it, in pencil.',
  educationLevel: 'master',
  years: 2,
  selectivity: 40,
  tuitionCents: 1_250_000,
  evening: true,
})
