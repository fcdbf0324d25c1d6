import { defineItem } from '../define-item.ts'

export const coffee = defineItem({
  id: 'coffee',
  name: 'a coffee',
  about: 'Hot, small, and gone by the corner.',
  category: 'food',
  priceCents: 400,
  kind: 'use',
  effects: [{ kind: 'gauge', of: 'energy', by: 2 }],
})
