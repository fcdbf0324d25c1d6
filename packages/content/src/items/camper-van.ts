import { defineItem } from '../define-item.ts'

export const camperVan = defineItem({
  id: 'camper-van',
  name: 'a camper van',
  about: 'A kitchen with a steering wheel.',
  category: 'travel',
  priceCents: 5_200_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
  whileOwned: { happiness: 2, stress: -3 },
  lastsYears: 16,
  breaksAs: 'machine',
  requires: { ageFrom: 21 },
})
