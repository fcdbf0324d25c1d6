import { defineSchool } from '../define-school.ts'

export const wheelhouse = defineSchool({
  id: 'wheelhouse',
  name: 'Wheelhouse Driving School',
  about: 'Cones, diesel, and a yard full of reversing alarms.',
  educationLevel: 'trade',
  years: 1,
  selectivity: 0,
  tuitionCents: 390_000,
  majors: ['truck-driving'],
  licence: 'commercial-driver',
  evening: true,
})
