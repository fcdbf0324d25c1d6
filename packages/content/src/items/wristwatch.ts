import { defineItem } from '../define-item.ts'

export const wristwatch = defineItem({
  id: 'wristwatch',
  name: 'a wristwatch',
  about: 'It ticks only when the room is quiet.',
  category: 'gifts',
  priceCents: 38_000,
  kind: 'gift',
  affinity: 12,
  requires: { ageFrom: 16 },
})
