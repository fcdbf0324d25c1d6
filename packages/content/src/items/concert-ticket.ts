import { defineItem } from '../define-item.ts'

export const concertTicket = defineItem({
  id: 'concert-ticket',
  name: 'a concert ticket',
  about: 'You will be hoarse, and it will be worth it.',
  category: 'fun',
  priceCents: 8500,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'happiness', by: 6 },
    { kind: 'gauge', of: 'social', by: 4 },
  ],
  requires: { ageFrom: 12 },
})
