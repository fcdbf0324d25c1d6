import { defineItem } from '../define-item.ts'

export const jigsaw = defineItem({
  id: 'jigsaw',
  name: 'a jigsaw of two thousand pieces',
  about: 'One thousand nine hundred and ninety-nine.',
  category: 'fun',
  priceCents: 2800,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'stress', by: -4 },
    { kind: 'gauge', of: 'energy', by: -2 },
  ],
})
