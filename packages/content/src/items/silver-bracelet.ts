import { defineItem } from '../define-item.ts'

export const silverBracelet = defineItem({
  id: 'silver-bracelet',
  name: 'a silver bracelet',
  about: 'It came in a box larger than itself.',
  category: 'gifts',
  priceCents: 19_000,
  kind: 'gift',
  affinity: 10,
  requires: { ageFrom: 14 },
})
