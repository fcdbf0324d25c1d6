import { defineItem } from '../define-item.ts'

export const firstAidBox = defineItem({
  id: 'first-aid-box',
  name: 'a first-aid box',
  about: 'You hope to throw it away unopened.',
  category: 'health',
  priceCents: 4500,
  kind: 'keep',
  whileOwned: { health: 1 },
  lastsYears: 6,
})
