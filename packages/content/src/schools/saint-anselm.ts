import { defineSchool } from '../define-school.ts'

export const saintAnselm = defineSchool({
  id: 'saint-anselm',
  name: 'Saint Anselm University',
  about: 'Bells, a chapel, and a basketball team that prays and is not heard.',
  educationLevel: 'bachelor',
  years: 4,
  selectivity: 45,
  tuitionCents: 3_300_000,
})
