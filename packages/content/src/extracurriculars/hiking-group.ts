import { defineExtracurricular } from '../define-extracurricular.ts'

export const hikingGroup = defineExtracurricular({
  id: 'hiking-group',
  name: 'Hiking group',
  about: 'Sandwiches on a summit, and a discussion of boots.',
  kind: 'outdoors',
  offeredAt: ['town'],
  age: { from: 16, to: 85 },
  healthMin: 45,
  place: 'town',
  weekDays: 0b0000001,
  from: 9 * 60 + 30,
  to: 13 * 60,
  energy: 5,
  costCents: 10_000,
  levels: ['with blisters', 'with good boots', 'reading the map', 'leading', 'with every summit in the book'],
  gives: { health: 4, stress: -4 },
})
