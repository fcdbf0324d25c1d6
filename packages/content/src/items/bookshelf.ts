import { defineItem } from '../define-item.ts'

export const bookshelf = defineItem({
  id: 'bookshelf',
  name: 'a bookshelf',
  about: 'Two screws over, as always.',
  category: 'home',
  priceCents: 13_000,
  kind: 'keep',
  whileOwned: { happiness: 1 },
  lastsYears: 20,
  breaksAs: 'furniture',
  requires: { ownHome: true },
})
