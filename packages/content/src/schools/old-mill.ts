import { defineSchool } from '../define-school.ts'

export const oldMill = defineSchool({
  id: 'old-mill',
  name: 'Old Mill School',
  about: 'Four classes in a building that used to make flour.',
  educationLevel: 'elementary',
  years: 9,
  selectivity: 0,
  tuitionCents: 0,
  weight: 2,
})
