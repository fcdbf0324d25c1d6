import { defineItem } from '../define-item.ts'

export const goodDinner = defineItem({
  id: 'good-dinner',
  name: 'a good dinner',
  about: 'Three courses, and a waiter who remembers.',
  category: 'food',
  priceCents: 9000,
  kind: 'use',
  effects: [{ kind: 'gauge', of: 'happiness', by: 4 }, { kind: 'gauge', of: 'stress', by: -3 }, { kind: 'eat' }],
  requires: { ageFrom: 16 },
})
