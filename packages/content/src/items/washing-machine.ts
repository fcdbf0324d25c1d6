import { defineItem } from '../define-item.ts'

export const washingMachine = defineItem({
  id: 'washing-machine',
  name: 'a washing machine',
  about: 'No more Sundays among strangers’ socks.',
  category: 'home',
  priceCents: 69_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'stress', by: -3 }],
  whileOwned: { stress: -1 },
  lastsYears: 11,
  breaksAs: 'machine',
  requires: { ownHome: true },
})
