import { defineItem } from '../define-item.ts'

export const footballTicket = defineItem({
  id: 'football-ticket',
  name: 'a soccer ticket',
  about: 'Ninety minutes of shared belief.',
  category: 'fun',
  priceCents: 4500,
  kind: 'use',
  effects: [
    { kind: 'gauge', of: 'happiness', by: 3 },
    { kind: 'gauge', of: 'social', by: 3 },
  ],
})
