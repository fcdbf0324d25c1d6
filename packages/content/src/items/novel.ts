import { defineItem } from '../define-item.ts'

export const novel = defineItem({
  id: 'novel',
  name: 'a novel',
  about: 'It begins with a train.',
  category: 'fun',
  priceCents: 1600,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'stress', by: -2 },
    { kind: 'gauge', of: 'happiness', by: 1 },
  ],
})
