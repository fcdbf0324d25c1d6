import { defineExtracurricular } from '../define-extracurricular.ts'

export const pottery = defineExtracurricular({
  id: 'pottery',
  name: 'Pottery',
  about: 'The first forty bowls are ashtrays.',
  kind: 'craft',
  offeredAt: ['town'],
  age: { from: 16, to: 95 },
  place: 'town',
  weekDays: 0b0001000,
  from: 19 * 60,
  to: 21 * 60,
  energy: 2,
  costCents: 16_000,
  levels: [
    'with an ashtray',
    'with a bowl',
    'with a set of bowls',
    'with a glaze of your own',
    'with a stall at the fair',
  ],
  gives: { stress: -5, happiness: 2 },
})
