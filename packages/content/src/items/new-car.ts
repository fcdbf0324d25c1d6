import { defineItem } from '../define-item.ts'

export const newCar = defineItem({
  id: 'new-car',
  name: 'a new car',
  about: 'It smells of money for a month.',
  category: 'travel',
  priceCents: 3_400_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
  whileOwned: { happiness: 2, social: 2, health: -1 },
  lastsYears: 13,
  breaksAs: 'machine',
  requires: { ageFrom: 18 },
})
