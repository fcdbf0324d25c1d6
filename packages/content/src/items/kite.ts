import { defineItem } from '../define-item.ts'

export const kite = defineItem({
  id: 'kite',
  name: 'a kite',
  about: 'It wants out of your hands.',
  category: 'fun',
  priceCents: 2200,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  lastsYears: 2,
})
