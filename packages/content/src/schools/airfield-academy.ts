import { defineSchool } from '../define-school.ts'

export const airfieldAcademy = defineSchool({
  id: 'airfield-academy',
  name: 'Airfield Academy',
  about: 'A hangar, four small aircraft, and a bill for the fuel.',
  educationLevel: 'trade',
  years: 2,
  selectivity: 20,
  tuitionCents: 3_600_000,
  majors: ['aviation'],
  licence: 'pilot',
})
