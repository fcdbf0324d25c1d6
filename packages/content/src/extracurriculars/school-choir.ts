import { defineExtracurricular } from '../define-extracurricular.ts'

export const schoolChoir = defineExtracurricular({
  id: 'school-choir',
  name: 'School choir',
  about: 'Forty children and one piano, which is winning.',
  kind: 'art',
  offeredAt: ['elementary', 'highSchool'],
  place: 'school',
  weekDays: 0b0000100,
  from: 15 * 60 + 30,
  to: 17 * 60,
  energy: 2,
  costCents: 0,
  levels: ['in the back row', 'in the front row', 'section lead', 'soloist', 'the voice of the school'],
  gives: { happiness: 3, social: 3 },
})
