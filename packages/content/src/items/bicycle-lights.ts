import { defineItem } from '../define-item.ts'

export const bicycleLights = defineItem({
  id: 'bicycle-lights',
  name: 'a set of bicycle lights',
  about: 'Red behind, white before.',
  category: 'travel',
  priceCents: 3200,
  kind: 'keep',
  whileOwned: { stress: -1 },
  lastsYears: 4,
  breaksAs: 'machine',
  requires: { item: 'bicycle' },
})
