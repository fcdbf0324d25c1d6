import { defineItem } from '../define-item.ts'

export const goodSuit = defineItem({
  id: 'good-suit',
  name: 'a good suit',
  about: 'You stand differently in it.',
  category: 'clothes',
  priceCents: 56_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
  whileOwned: { social: 1 },
  lastsYears: 9,
  breaksAs: 'cloth',
  requires: { ageFrom: 16 },
})
