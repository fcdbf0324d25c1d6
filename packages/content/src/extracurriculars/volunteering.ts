import { defineExtracurricular } from '../define-extracurricular.ts'

export const volunteering = defineExtracurricular({
  id: 'volunteering',
  name: 'Volunteering',
  about: 'Soup, sorting, and people who are glad that you came.',
  kind: 'social',
  offeredAt: ['town'],
  age: { from: 14, to: 90 },
  place: 'town',
  weekDays: 0b1000000,
  from: 10 * 60,
  to: 12 * 60,
  energy: 3,
  costCents: 0,
  levels: ['new', 'a regular', 'trusted with the keys', 'running the Saturday', 'the one who knows everybody'],
  gives: { happiness: 4, social: 3 },
})
