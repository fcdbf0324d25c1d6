import { defineExtracurricular } from '../define-extracurricular.ts'

export const soccer = defineExtracurricular({
  id: 'soccer',
  name: 'Soccer',
  about: 'A ball, two bags for goals, and somebody’s uncle with a whistle.',
  kind: 'sport',
  offeredAt: ['elementary', 'highSchool'],
  age: { from: 6, to: 18 },
  healthMin: 40,
  place: 'school',
  weekDays: 0b0010100,
  from: 15 * 60 + 30,
  to: 17 * 60 + 15,
  energy: 5,
  costCents: 6000,
  levels: ['on the bench', 'a substitute', 'a regular', 'a starter', 'captain'],
  gives: { health: 4, social: 2 },
})
