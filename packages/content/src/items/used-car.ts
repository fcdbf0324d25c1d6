import { defineItem } from '../define-item.ts'

export const usedCar = defineItem({
  id: 'used-car',
  name: 'a used car',
  about: 'The previous owner had a dog, and opinions on stickers.',
  category: 'travel',
  priceCents: 850_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 5 }],
  whileOwned: { happiness: 1, social: 2, health: -1 },
  lastsYears: 8,
  breaksAs: 'machine',
  requires: { ageFrom: 18 },
})
