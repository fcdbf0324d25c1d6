import { defineItem } from '../define-item.ts'

export const newGlasses = defineItem({
  id: 'new-glasses',
  name: 'a pair of new glasses',
  about: 'Trees have separate leaves.',
  category: 'health',
  priceCents: 29_000,
  kind: 'keep',
  effects: [
    { kind: 'gauge', of: 'happiness', by: 2 },
    { kind: 'gauge', of: 'stress', by: -2 },
  ],
  whileOwned: { health: 1 },
  lastsYears: 5,
})
