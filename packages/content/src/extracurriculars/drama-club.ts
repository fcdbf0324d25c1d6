import { defineExtracurricular } from '../define-extracurricular.ts'

export const dramaClub = defineExtracurricular({
  id: 'drama-club',
  name: 'Drama club',
  about: 'You are a tree this year. Trees have been noticed.',
  kind: 'art',
  offeredAt: ['highSchool', 'college'],
  age: { from: 13, to: 25 },
  place: 'school',
  weekDays: 0b0010100,
  from: 15 * 60 + 30,
  to: 17 * 60 + 45,
  energy: 4,
  costCents: 1500,
  levels: ['a tree', 'a small part', 'a speaking part', 'a lead', 'the one they come to see'],
  gives: { social: 4, happiness: 3 },
})
