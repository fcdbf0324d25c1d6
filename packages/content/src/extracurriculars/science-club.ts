import { defineExtracurricular } from '../define-extracurricular.ts'

export const scienceClub = defineExtracurricular({
  id: 'science-club',
  name: 'Science club',
  about: 'The volcano is for beginners.',
  kind: 'academic',
  offeredAt: ['elementary', 'highSchool'],
  age: { from: 8, to: 18 },
  performanceMin: 50,
  place: 'school',
  weekDays: 0b0000010,
  from: 15 * 60 + 30,
  to: 17 * 60,
  energy: 3,
  costCents: 2000,
  levels: ['washing the beakers', 'a helper', 'an experimenter', 'a prize at the fair', 'national finalist'],
  gives: { happiness: 3 },
})
