import { defineItem } from '../define-item.ts'

export const gardenTools = defineItem({
  id: 'garden-tools',
  name: 'a set of garden tools',
  about: 'The spade outlives the rest.',
  category: 'tools',
  priceCents: 16_000,
  kind: 'keep',
  whileOwned: { health: 1, stress: -1 },
  lastsYears: 12,
  requires: { ownHome: true },
})
