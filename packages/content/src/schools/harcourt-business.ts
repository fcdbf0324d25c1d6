import { defineSchool } from '../define-school.ts'

export const harcourtBusiness = defineSchool({
  id: 'harcourt-business',
  name: 'Harcourt School of Business',
  about: 'Case studies, handshakes, and a lounge with a view of banks.',
  educationLevel: 'master',
  years: 2,
  selectivity: 60,
  tuitionCents: 5_200_000,
  majors: ['business', 'accounting'],
})
