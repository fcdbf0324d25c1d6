import { defineItem } from '../define-item.ts'

export const guitar = defineItem({
  id: 'guitar',
  name: 'a guitar',
  about: 'Three chords by fall.',
  category: 'fun',
  priceCents: 26_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 3 }],
  whileOwned: { happiness: 1, stress: -1 },
  lastsYears: 14,
})
