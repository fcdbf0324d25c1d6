import { defineExtracurricular } from '../define-extracurricular.ts'

export const littleLeague = defineExtracurricular({
  id: 'little-league',
  name: 'Little league',
  about: 'The longest afternoon of the summer, and the best of them.',
  kind: 'sport',
  offeredAt: ['town'],
  age: { from: 6, to: 13 },
  healthMin: 35,
  place: 'town',
  weekDays: 0b1000000,
  from: 9 * 60,
  to: 11 * 60,
  energy: 4,
  costCents: 5000,
  levels: ['in right field', 'in left field', 'at second base', 'a hitter', 'the pitcher'],
  gives: { health: 3, social: 3 },
})
