import { defineItem } from '../define-item.ts'

export const musicBox = defineItem({
  id: 'music-box',
  name: 'a music box',
  about: 'Eleven notes. The twelfth is stuck.',
  category: 'gifts',
  priceCents: 7500,
  kind: 'gift',
  affinity: 7,
})
