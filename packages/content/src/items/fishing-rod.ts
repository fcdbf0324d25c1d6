import { defineItem } from '../define-item.ts'

export const fishingRod = defineItem({
  id: 'fishing-rod',
  name: 'a fishing rod',
  about: 'Mostly it is about the sitting.',
  category: 'fun',
  priceCents: 7500,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
  whileOwned: { stress: -1 },
  lastsYears: 10,
})
