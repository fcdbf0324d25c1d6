import { defineItem } from '../define-item.ts'

export const bagOfSweets = defineItem({
  id: 'bag-of-sweets',
  name: 'a bag of candy',
  about: 'For sharing, says the bag.',
  category: 'food',
  priceCents: 300,
  kind: 'use',
  effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
})
