import { defineItem } from '../define-item.ts'

export const paintBox = defineItem({
  id: 'paint-box',
  name: 'a box of paints',
  about: 'Twenty-four colors and one you will use.',
  category: 'fun',
  priceCents: 4800,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { stress: -1 },
  lastsYears: 4,
})
