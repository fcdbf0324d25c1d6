import { defineExtracurricular } from '../define-extracurricular.ts'

export const scouts = defineExtracurricular({
  id: 'scouts',
  name: 'Scouts',
  about: 'Knots, a tent for six with nine in it, and fire.',
  kind: 'outdoors',
  offeredAt: ['town'],
  age: { from: 7, to: 17 },
  place: 'town',
  weekDays: 0b0100000,
  from: 18 * 60,
  to: 20 * 60,
  energy: 3,
  costCents: 5000,
  levels: ['a tenderfoot', 'second class', 'first class', 'a patrol leader', 'with every badge there is'],
  gives: { health: 2, social: 3 },
})
