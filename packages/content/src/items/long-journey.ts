import { defineItem } from '../define-item.ts'

export const longJourney = defineItem({
  id: 'long-journey',
  name: 'a long journey',
  about: 'Three weeks, two currencies, one suitcase that comes later.',
  category: 'travel',
  priceCents: 460_000,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'happiness', by: 14 },
    { kind: 'gauge', of: 'stress', by: -15 },
    { kind: 'gauge', of: 'energy', by: 12 },
  ],
  requires: { ageFrom: 18 },
})
