import { defineItem } from '../define-item.ts'

export const laptop = defineItem({
  id: 'laptop',
  name: 'a laptop',
  about: 'It is quick now.',
  category: 'tools',
  priceCents: 110_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
  whileOwned: { happiness: 1 },
  lastsYears: 6,
  breaksAs: 'machine',
  requires: { ageFrom: 10 },
})
