import { defineItem } from '../define-item.ts'

export const runningShoes = defineItem({
  id: 'running-shoes',
  name: 'a pair of running shoes',
  about: 'They wait by the door and say nothing.',
  category: 'clothes',
  priceCents: 13_000,
  kind: 'keep',
  whileOwned: { health: 2 },
  lastsYears: 2,
  breaksAs: 'cloth',
})
