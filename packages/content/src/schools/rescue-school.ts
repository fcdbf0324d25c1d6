import { defineSchool } from '../define-school.ts'

export const rescueSchool = defineSchool({
  id: 'rescue-school',
  name: 'Station Nine Rescue School',
  about: 'The dummy is called Harold, and has been saved nine thousand times.',
  educationLevel: 'trade',
  years: 1,
  selectivity: 10,
  tuitionCents: 360_000,
  majors: ['emergency-care'],
  licence: 'paramedic',
  evening: true,
})
