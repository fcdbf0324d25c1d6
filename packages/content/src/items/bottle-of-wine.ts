import { defineItem } from '../define-item.ts'

export const bottleOfWine = defineItem({
  id: 'bottle-of-wine',
  name: 'a bottle of wine',
  about: 'Red. The label has a castle on it.',
  category: 'food',
  priceCents: 1800,
  kind: 'gift',
  affinity: 4,
  requires: { ageFrom: 21 },
})
