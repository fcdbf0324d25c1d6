import { defineExtracurricular } from '../define-extracurricular.ts'

export const communityGarden = defineExtracurricular({
  id: 'community-garden',
  name: 'Community garden',
  about: 'A plot, a hose, and the neighbor’s views on slugs.',
  kind: 'outdoors',
  offeredAt: ['town'],
  age: { from: 18, to: 95 },
  place: 'town',
  weekDays: 0b0000001,
  from: 9 * 60,
  to: 11 * 60,
  energy: 3,
  costCents: 4000,
  levels: ['with weeds', 'with radishes', 'with tomatoes', 'with a surplus', 'chair of the compost committee'],
  gives: { health: 2, stress: -4, happiness: 2 },
})
