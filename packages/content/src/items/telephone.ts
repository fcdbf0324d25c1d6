import { defineItem } from '../define-item.ts'

export const telephone = defineItem({
  id: 'telephone',
  name: 'a new telephone',
  about: 'The old one was called old by the new one.',
  category: 'tools',
  priceCents: 72_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { social: 2 },
  lastsYears: 4,
  breaksAs: 'machine',
  requires: { ageFrom: 10 },
})
