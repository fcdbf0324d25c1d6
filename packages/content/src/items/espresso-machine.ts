import { defineItem } from '../define-item.ts'

export const espressoMachine = defineItem({
  id: 'espresso-machine',
  name: 'an espresso machine',
  about: 'It hisses at seven.',
  category: 'home',
  priceCents: 54_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { happiness: 1 },
  lastsYears: 8,
  breaksAs: 'machine',
  requires: { ownHome: true },
})
