import { defineItem } from '../define-item.ts'

export const television = defineItem({
  id: 'television',
  name: 'a television',
  about: 'Larger than the last wall.',
  category: 'home',
  priceCents: 62_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
  whileOwned: { happiness: 1, health: -1 },
  lastsYears: 8,
  breaksAs: 'machine',
})
