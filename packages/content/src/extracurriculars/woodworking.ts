import { defineExtracurricular } from '../define-extracurricular.ts'

export const woodworking = defineExtracurricular({
  id: 'woodworking',
  name: 'Woodworking',
  about: 'A bench, a plane, and an hour in which nobody speaks.',
  kind: 'craft',
  offeredAt: ['town'],
  age: { from: 18, to: 95 },
  healthMin: 35,
  place: 'town',
  weekDays: 0b1000000,
  from: 13 * 60,
  to: 15 * 60,
  energy: 3,
  costCents: 20_000,
  levels: ['with a spoon', 'with a stool', 'with a shelf that is level', 'with a table', 'with a waiting list'],
  gives: { stress: -5, happiness: 2 },
})
