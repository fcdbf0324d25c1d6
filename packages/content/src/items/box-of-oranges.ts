import { defineItem } from '../define-item.ts'

export const boxOfOranges = defineItem({
  id: 'box-of-oranges',
  name: 'a box of oranges',
  about: 'The kitchen smells of January done right.',
  category: 'food',
  priceCents: 2200,
  kind: 'use',
  effects: [{ kind: 'gauge', of: 'health', by: 2 }],
})
