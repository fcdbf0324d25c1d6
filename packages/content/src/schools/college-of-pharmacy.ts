import { defineSchool } from '../define-school.ts'

export const collegeOfPharmacy = defineSchool({
  id: 'college-of-pharmacy',
  name: 'College of Pharmacy',
  about: 'A wall of drawers, each of them labeled twice.',
  educationLevel: 'doctorate',
  years: 4,
  selectivity: 50,
  tuitionCents: 3_000_000,
  majors: ['pharmacy'],
  requiresMajors: ['biology', 'chemistry', 'nursing', 'public-health'],
  requires: 'bachelor',
  licence: 'pharmacist',
})
