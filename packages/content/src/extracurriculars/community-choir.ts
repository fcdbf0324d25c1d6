import { defineExtracurricular } from '../define-extracurricular.ts'

export const communityChoir = defineExtracurricular({
  id: 'community-choir',
  name: 'Community choir',
  about: 'Altos on the left, cookies on the right.',
  kind: 'art',
  offeredAt: ['town'],
  age: { from: 18, to: 95 },
  place: 'town',
  weekDays: 0b0000010,
  from: 19 * 60 + 30,
  to: 21 * 60 + 30,
  energy: 2,
  costCents: 3000,
  levels: ['miming', 'in the second row', 'sure of your part', 'a soloist', 'the one the others follow'],
  gives: { social: 4, happiness: 3 },
})
