import { defineExtracurricular } from '../define-extracurricular.ts'

export const rowing = defineExtracurricular({
  id: 'rowing',
  name: 'Rowing',
  about: 'Eight people, one opinion, five in the morning.',
  kind: 'sport',
  offeredAt: ['college'],
  age: { from: 17, to: 26 },
  healthMin: 60,
  place: 'school',
  weekDays: 0b0101010,
  from: 5 * 60 + 30,
  to: 7 * 60,
  energy: 7,
  costCents: 18_000,
  levels: ['blistered', 'in the second boat', 'in the first boat', 'stroke', 'captain of boats'],
  gives: { health: 5, social: 3 },
})
