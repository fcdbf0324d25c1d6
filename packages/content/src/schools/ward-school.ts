import { defineSchool } from '../define-school.ts'

export const wardSchool = defineSchool({
  id: 'ward-school',
  name: 'Mercy Ward School',
  about: 'A year on the wards, under women who have seen everything twice.',
  educationLevel: 'trade',
  years: 1,
  selectivity: 10,
  tuitionCents: 720_000,
  majors: ['practical-nursing'],
  licence: 'practical-nurse',
  evening: true,
})
