import { defineSchool } from '../define-school.ts'

export const clinicalPsychology = defineSchool({
  id: 'clinical-psychology',
  name: 'Institute of Clinical Psychology',
  about: 'The chairs are comfortable. That is part of it.',
  educationLevel: 'doctorate',
  years: 5,
  selectivity: 60,
  tuitionCents: 1_600_000,
  majors: ['psychology'],
  requiresMajors: ['psychology', 'sociology', 'biology', 'social-work'],
  requires: 'bachelor',
  licence: 'psychologist',
})
