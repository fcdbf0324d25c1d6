import { defineExtracurricular } from '../define-extracurricular.ts'

export const bookClub = defineExtracurricular({
  id: 'book-club',
  name: 'Book club',
  about: 'Half of them have read it. All of them have opinions.',
  kind: 'social',
  offeredAt: ['town'],
  age: { from: 18, to: 95 },
  place: 'town',
  weekDays: 0b0010000,
  from: 19 * 60 + 30,
  to: 21 * 60 + 30,
  energy: 1,
  costCents: 1500,
  levels: ['listening', 'talking', 'disagreeing', 'hosting', 'choosing the book'],
  gives: { social: 5, happiness: 2 },
})
