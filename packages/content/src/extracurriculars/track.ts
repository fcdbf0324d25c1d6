import { defineExtracurricular } from '../define-extracurricular.ts'

export const track = defineExtracurricular({
  id: 'track',
  name: 'Track and field',
  about: 'You run in a circle, and it turns out to lead somewhere.',
  kind: 'sport',
  offeredAt: ['highSchool', 'college'],
  age: { from: 13, to: 25 },
  healthMin: 45,
  place: 'school',
  weekDays: 0b0010100,
  from: 15 * 60 + 30,
  to: 17 * 60 + 15,
  energy: 5,
  costCents: 7000,
  levels: ['a beginner', 'a runner', 'a placed runner', 'a winner', 'a record holder'],
  gives: { health: 5 },
})
