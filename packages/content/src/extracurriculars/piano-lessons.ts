import { defineExtracurricular } from '../define-extracurricular.ts'

export const pianoLessons = defineExtracurricular({
  id: 'piano-lessons',
  name: 'Piano lessons',
  about: 'Frau Ilse, her metronome, and her cat, who also judges.',
  kind: 'art',
  offeredAt: ['town'],
  age: { from: 6, to: 18 },
  place: 'town',
  weekDays: 0b0001000,
  from: 17 * 60 + 30,
  to: 18 * 60 + 30,
  energy: 2,
  costCents: 15_000,
  levels: [
    'with one hand',
    'with both hands',
    'at the spring recital',
    'with a real sonata',
    'good enough to be asked',
  ],
  gives: { happiness: 3, stress: -1 },
})
