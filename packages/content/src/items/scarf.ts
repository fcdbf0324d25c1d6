import { defineItem } from '../define-item.ts'

export const scarf = defineItem({
  id: 'scarf',
  name: 'a scarf',
  about: 'Blue, for somebody who says they need nothing.',
  category: 'gifts',
  priceCents: 4800,
  kind: 'gift',
  affinity: 6,
})
