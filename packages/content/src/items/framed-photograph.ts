import { defineItem } from '../define-item.ts'

export const framedPhotograph = defineItem({
  id: 'framed-photograph',
  name: 'a framed photograph',
  about: 'The one where nobody is looking.',
  category: 'gifts',
  priceCents: 6500,
  kind: 'gift',
  affinity: 8,
})
