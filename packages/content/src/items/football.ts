import { defineItem } from '../define-item.ts'

export const football = defineItem({
  id: 'football',
  name: 'a soccer ball',
  about: 'Round, at first.',
  category: 'fun',
  priceCents: 1600,
  kind: 'keep',
  whileOwned: { health: 1 },
  lastsYears: 2,
})
