import { defineExtracurricular } from '../define-extracurricular.ts'

export const basketball = defineExtracurricular({
  id: 'basketball',
  name: 'Basketball',
  about: 'The gymnasium squeaks from four to six.',
  kind: 'sport',
  offeredAt: ['highSchool', 'college'],
  age: { from: 13, to: 25 },
  healthMin: 50,
  place: 'school',
  weekDays: 0b0001010,
  from: 15 * 60 + 30,
  to: 17 * 60 + 30,
  energy: 6,
  costCents: 8000,
  levels: ['on the bench', 'sixth man', 'a starter', 'high scorer', 'captain'],
  gives: { health: 4, social: 2 },
})
