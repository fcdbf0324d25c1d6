import { defineItem } from '../define-item.ts'

export const camera = defineItem({
  id: 'camera',
  name: 'a camera',
  about: 'You begin to look at light on walls.',
  category: 'fun',
  priceCents: 64_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
  whileOwned: { happiness: 1 },
  lastsYears: 9,
  breaksAs: 'machine',
})
