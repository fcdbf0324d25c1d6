import { defineItem } from '../define-item.ts'

export const recordPlayer = defineItem({
  id: 'record-player',
  name: 'a record player',
  about: 'It crackles before it sings.',
  category: 'home',
  priceCents: 21_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
  whileOwned: { stress: -1 },
  lastsYears: 12,
  breaksAs: 'machine',
})
