import { defineExtracurricular } from '../define-extracurricular.ts'

export const collegeRadio = defineExtracurricular({
  id: 'college-radio',
  name: 'College radio',
  about: 'Three in the morning, two listeners, and both of them call in.',
  kind: 'art',
  offeredAt: ['college'],
  age: { from: 17, to: 26 },
  place: 'school',
  weekDays: 0b0000001,
  from: 20 * 60,
  to: 22 * 60,
  energy: 3,
  costCents: 0,
  levels: ['on the graveyard shift', 'with a slot', 'with a following', 'program director', 'a voice that people know'],
  gives: { happiness: 4, social: 2 },
})
