import { defineItem } from '../define-item.ts'

export const aquarium = defineItem({
  id: 'aquarium',
  name: 'an aquarium',
  about: 'Seven fish, one of whom is in charge.',
  category: 'home',
  priceCents: 24_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { stress: -1 },
  lastsYears: 7,
})
