import { defineItem } from '../define-item.ts'

export const dishwasher = defineItem({
  id: 'dishwasher',
  name: 'a dishwasher',
  about: 'Fewer quarrels than any counselor.',
  category: 'home',
  priceCents: 76_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
  whileOwned: { stress: -1 },
  lastsYears: 11,
  breaksAs: 'machine',
  requires: { ownHome: true },
})
