import { defineItem } from '../define-item.ts'

export const cityTrip = defineItem({
  id: 'city-trip',
  name: 'a city trip',
  about: 'Five churches and one very good sandwich.',
  category: 'travel',
  priceCents: 98_000,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'happiness', by: 8 },
    { kind: 'gauge', of: 'stress', by: -8 },
  ],
  requires: { ageFrom: 18 },
})
