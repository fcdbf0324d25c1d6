import { defineItem } from '../define-item.ts'

export const massage = defineItem({
  id: 'massage',
  name: 'a massage',
  about: 'An hour of being a coat on a hook.',
  category: 'health',
  priceCents: 8500,
  kind: 'use',
  effects: [{ kind: 'gauge', of: 'stress', by: -9 }],
  requires: { ageFrom: 16 },
})
