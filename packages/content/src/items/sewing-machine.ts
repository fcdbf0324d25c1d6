import { defineItem } from '../define-item.ts'

export const sewingMachine = defineItem({
  id: 'sewing-machine',
  name: 'a sewing machine',
  about: 'Curtains first. Then confidence.',
  category: 'tools',
  priceCents: 28_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
  whileOwned: { stress: -1 },
  lastsYears: 18,
  breaksAs: 'machine',
})
