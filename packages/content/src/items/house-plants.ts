import { defineItem } from '../define-item.ts'

export const housePlants = defineItem({
  id: 'house-plants',
  name: 'a family of house plants',
  about: 'One of them means it.',
  category: 'home',
  priceCents: 6000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { stress: -1 },
  lastsYears: 4,
})
