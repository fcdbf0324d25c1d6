import { defineItem } from '../define-item.ts'

export const rowingBoat = defineItem({
  id: 'rowing-boat',
  name: 'a rowing boat',
  about: 'It leaks only where you sit.',
  category: 'travel',
  priceCents: 190_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
  whileOwned: { health: 1, stress: -1 },
  lastsYears: 14,
  requires: { ageFrom: 16 },
})
