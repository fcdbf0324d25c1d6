import { defineSchool } from '../define-school.ts'

export const veterinaryCollege = defineSchool({
  id: 'veterinary-college',
  name: 'Veterinary College',
  about: 'A horse on the first day. It has seen many first days.',
  educationLevel: 'doctorate',
  years: 4,
  selectivity: 65,
  tuitionCents: 3_600_000,
  majors: ['veterinary-medicine'],
  requiresMajors: ['biology', 'chemistry', 'environmental-science'],
  requires: 'bachelor',
  licence: 'veterinarian',
})
