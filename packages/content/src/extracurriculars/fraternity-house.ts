import { defineExtracurricular } from '../define-extracurricular.ts'

export const fraternityHouse = defineExtracurricular({
  id: 'fraternity-house',
  name: 'Fellowship house',
  about: 'A house with a porch, a name, and a sink of dishes.',
  kind: 'social',
  offeredAt: ['college'],
  age: { from: 18, to: 25 },
  place: 'school',
  weekDays: 0b0100000,
  from: 18 * 60,
  to: 21 * 60,
  energy: 4,
  costCents: 30_000,
  levels: [
    'a pledge',
    'a member',
    'on the kitchen schedule, in charge of it',
    'house steward',
    'president of the house',
  ],
  gives: { social: 6, happiness: 2 },
})
