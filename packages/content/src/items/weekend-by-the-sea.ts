import { defineItem } from '../define-item.ts'

export const weekendByTheSea = defineItem({
  id: 'weekend-by-the-sea',
  name: 'a weekend by the sea',
  about: 'Out of season. The chairs are stacked.',
  category: 'travel',
  priceCents: 42_000,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'happiness', by: 6 },
    { kind: 'gauge', of: 'stress', by: -8 },
    { kind: 'gauge', of: 'energy', by: 6 },
  ],
  requires: { ageFrom: 18 },
})
