import { defineItem } from '../define-item.ts'

export const weekAtTheBaths = defineItem({
  id: 'week-at-the-baths',
  name: 'a week at the baths',
  about: 'Hot, cold, hot, cold, soup.',
  category: 'health',
  priceCents: 140_000,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'stress', by: -16 },
    { kind: 'gauge', of: 'health', by: 5 },
    { kind: 'gauge', of: 'energy', by: 10 },
  ],
  requires: { ageFrom: 18 },
})
