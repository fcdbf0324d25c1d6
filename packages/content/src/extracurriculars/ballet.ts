import { defineExtracurricular } from '../define-extracurricular.ts'

export const ballet = defineExtracurricular({
  id: 'ballet',
  name: 'Ballet',
  about: 'First position, for a very long time.',
  kind: 'art',
  offeredAt: ['town'],
  age: { from: 5, to: 22 },
  healthMin: 50,
  place: 'town',
  weekDays: 0b1000000,
  from: 10 * 60,
  to: 12 * 60,
  energy: 4,
  costCents: 14_000,
  levels: ['at the barre', 'in the corps', 'in the second row', 'a solo', 'a principal'],
  gives: { health: 3, happiness: 2 },
})
