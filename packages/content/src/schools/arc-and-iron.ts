import { defineSchool } from '../define-school.ts'

export const arcAndIron = defineSchool({
  id: 'arc-and-iron',
  name: 'Arc & Iron Welding School',
  about: 'The windows are dark green, and so is everybody’s view of the sun.',
  educationLevel: 'trade',
  years: 1,
  selectivity: 0,
  tuitionCents: 640_000,
  majors: ['welding'],
  licence: 'welder',
  evening: true,
})
