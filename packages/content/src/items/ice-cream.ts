import { defineItem } from '../define-item.ts'

export const iceCream = defineItem({
  id: 'ice-cream',
  name: 'an ice cream',
  about: 'Two scoops. The second was a good idea.',
  category: 'food',
  priceCents: 500,
  kind: 'use',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
})
