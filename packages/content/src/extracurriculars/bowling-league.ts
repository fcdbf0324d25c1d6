import { defineExtracurricular } from '../define-extracurricular.ts'

export const bowlingLeague = defineExtracurricular({
  id: 'bowling-league',
  name: 'Bowling league',
  about: 'Rented shoes, and a shirt with your name on it.',
  kind: 'social',
  offeredAt: ['town'],
  age: { from: 18, to: 90 },
  healthMin: 25,
  place: 'town',
  weekDays: 0b0010000,
  from: 19 * 60,
  to: 21 * 60,
  energy: 2,
  costCents: 8000,
  levels: ['in the gutter', 'with a spare', 'with a strike', 'league regular', 'with a trophy the size of a lamp'],
  gives: { social: 4, happiness: 2 },
})
