import { defineItem } from '../define-item.ts'

export const armchair = defineItem({
  id: 'armchair',
  name: 'an armchair',
  about: 'It knows your shape by March.',
  category: 'home',
  priceCents: 56_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { stress: -1 },
  lastsYears: 18,
  breaksAs: 'furniture',
  requires: { ownHome: true },
})
