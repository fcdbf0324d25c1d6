import { defineItem } from '../define-item.ts'

export const bicycle = defineItem({
  id: 'bicycle',
  name: 'a bicycle',
  about: 'The town becomes half as big.',
  category: 'travel',
  priceCents: 48_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
  whileOwned: { health: 2, stress: -1 },
  lastsYears: 9,
  breaksAs: 'machine',
})
