import { defineItem } from '../define-item.ts'

export const woolJumper = defineItem({
  id: 'wool-jumper',
  name: 'a wool sweater',
  about: 'It itches for a year and lasts for twenty.',
  category: 'clothes',
  priceCents: 8500,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 1 }],
  whileOwned: { happiness: 1 },
  lastsYears: 12,
  breaksAs: 'cloth',
})
