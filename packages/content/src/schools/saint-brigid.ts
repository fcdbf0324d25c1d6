import { defineSchool } from '../define-school.ts'

export const saintBrigid = defineSchool({
  id: 'saint-brigid',
  name: 'Saint Brigid’s',
  about: 'Gray sweaters, singing on Wednesdays, and a nun who can bowl.',
  educationLevel: 'elementary',
  years: 9,
  selectivity: 0,
  tuitionCents: 0,
  weight: 2,
})
