import { defineItem } from '../define-item.ts'

export const gymYear = defineItem({
  id: 'gym-year',
  name: 'a year at the gym',
  about: 'January will be well attended.',
  category: 'health',
  priceCents: 48_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'energy', by: 3 }],
  whileOwned: { health: 3 },
  lastsYears: 1,
  requires: { ageFrom: 16 },
})
