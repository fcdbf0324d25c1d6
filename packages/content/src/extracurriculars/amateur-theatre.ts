import { defineExtracurricular } from '../define-extracurricular.ts'

export const amateurTheatre = defineExtracurricular({
  id: 'amateur-theatre',
  name: 'Amateur theater',
  about: 'Two nights in November, after nine weeks of arguing.',
  kind: 'art',
  offeredAt: ['town'],
  age: { from: 18, to: 90 },
  place: 'town',
  weekDays: 0b0101000,
  from: 19 * 60 + 30,
  to: 21 * 60 + 15,
  energy: 3,
  costCents: 2000,
  levels: ['prompting', 'a butler', 'a speaking part', 'a lead', 'directing'],
  gives: { social: 4, happiness: 3 },
})
