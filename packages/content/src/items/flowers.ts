import { defineItem } from '../define-item.ts'

export const flowers = defineItem({
  id: 'flowers',
  name: 'a bunch of flowers',
  about: 'Whatever the shop had, and one that leans.',
  category: 'gifts',
  priceCents: 2800,
  kind: 'gift',
  affinity: 5,
})
