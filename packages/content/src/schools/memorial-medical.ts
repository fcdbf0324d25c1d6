import { defineSchool } from '../define-school.ts'

export const memorialMedical = defineSchool({
  id: 'memorial-medical',
  name: 'Memorial Medical School',
  about: 'The first day is a room with sheets over tables. After that it gets busier.',
  educationLevel: 'doctorate',
  years: 6,
  selectivity: 78,
  tuitionCents: 4_400_000,
  majors: ['medicine'],
  requiresMajors: ['biology', 'chemistry', 'physics', 'mathematics', 'nursing', 'psychology', 'public-health'],
  requires: 'bachelor',
  licence: 'physician',
})
