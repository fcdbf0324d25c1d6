import { defineItem } from '../define-item.ts'

export const ring = defineItem({
  id: 'ring',
  name: 'a ring',
  about: 'Small. It took you an hour to ask the price.',
  category: 'gifts',
  priceCents: 240_000,
  kind: 'gift',
  affinity: 20,
  requires: { ageFrom: 18 },
})
