import { defineItem } from '../define-item.ts'

export const winterCoat = defineItem({
  id: 'winter-coat',
  name: 'a winter coat',
  about: 'It has a pocket inside the pocket.',
  category: 'clothes',
  priceCents: 24_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { health: 1 },
  lastsYears: 8,
  breaksAs: 'cloth',
})
