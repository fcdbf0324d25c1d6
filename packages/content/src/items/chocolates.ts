import { defineItem } from '../define-item.ts'

export const chocolates = defineItem({
  id: 'chocolates',
  name: 'a box of chocolates',
  about: 'With a map of what is inside.',
  category: 'gifts',
  priceCents: 2400,
  kind: 'gift',
  affinity: 4,
})
