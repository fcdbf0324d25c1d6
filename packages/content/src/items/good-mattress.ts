import { defineItem } from '../define-item.ts'

export const goodMattress = defineItem({
  id: 'good-mattress',
  name: 'a good mattress',
  about: 'You had not known that it was the mattress.',
  category: 'home',
  priceCents: 125_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'energy', by: 5 }],
  whileOwned: { stress: -2, health: 1 },
  lastsYears: 10,
  breaksAs: 'furniture',
  requires: { ownHome: true },
})
