import { defineItem } from '../define-item.ts'

export const museumTicket = defineItem({
  id: 'museum-ticket',
  name: 'a museum ticket',
  about: 'Three rooms, then the café.',
  category: 'fun',
  priceCents: 1800,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'stress', by: -3 },
    { kind: 'gauge', of: 'happiness', by: 1 },
  ],
})
