import { defineItem } from '../define-item.ts'

export const piano = defineItem({
  id: 'piano',
  name: 'a piano',
  about: 'It took four men and a window.',
  category: 'fun',
  priceCents: 320_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
  whileOwned: { happiness: 1, stress: -2 },
  lastsYears: 40,
  breaksAs: 'furniture',
  requires: { ownHome: true },
})
