import { defineExtracurricular } from '../define-extracurricular.ts'

export const paintingClass = defineExtracurricular({
  id: 'painting-class',
  name: 'Painting class',
  about: 'Pears, on Tuesdays. They never come out the same.',
  kind: 'art',
  offeredAt: ['town'],
  age: { from: 18, to: 95 },
  place: 'town',
  weekDays: 0b0000100,
  from: 19 * 60,
  to: 21 * 60,
  energy: 2,
  costCents: 12_000,
  levels: [
    'with a pear',
    'with a bowl of pears',
    'with a portrait',
    'with a wall in the café',
    'with a show of your own',
  ],
  gives: { happiness: 4, stress: -4 },
})
