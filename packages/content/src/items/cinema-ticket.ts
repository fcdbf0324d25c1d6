import { defineItem } from '../define-item.ts'

export const cinemaTicket = defineItem({
  id: 'cinema-ticket',
  name: 'a movie ticket',
  about: 'Dark, loud, and nobody asks you anything.',
  category: 'fun',
  priceCents: 1400,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'happiness', by: 3 },
    { kind: 'gauge', of: 'stress', by: -2 },
  ],
})
