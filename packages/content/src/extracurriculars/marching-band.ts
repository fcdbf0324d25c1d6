import { defineExtracurricular } from '../define-extracurricular.ts'

export const marchingBand = defineExtracurricular({
  id: 'marching-band',
  name: 'Marching band',
  about: 'A tuba, in the rain, uphill.',
  kind: 'art',
  offeredAt: ['highSchool', 'college'],
  age: { from: 13, to: 24 },
  healthMin: 40,
  place: 'school',
  weekDays: 0b0001010,
  from: 15 * 60 + 30,
  to: 17 * 60 + 30,
  energy: 4,
  costCents: 12_000,
  levels: ['out of step', 'in step', 'a section player', 'section leader', 'drum major'],
  gives: { social: 4, health: 1 },
})
