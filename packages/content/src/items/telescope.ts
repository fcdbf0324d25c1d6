import { defineItem } from '../define-item.ts'

export const telescope = defineItem({
  id: 'telescope',
  name: 'a telescope',
  about: 'Saturn has the rings; you can see them.',
  category: 'fun',
  priceCents: 38_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
  whileOwned: { stress: -1 },
  lastsYears: 20,
})
