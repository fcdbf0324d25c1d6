import { defineItem } from '../define-item.ts'

export const diningTable = defineItem({
  id: 'dining-table',
  name: 'a dining table for eight',
  about: 'Now there have to be seven others.',
  category: 'home',
  priceCents: 98_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { social: 2 },
  lastsYears: 25,
  breaksAs: 'furniture',
  requires: { ownHome: true },
})
