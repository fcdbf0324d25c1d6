import { defineItem } from '../define-item.ts'

export const toolbox = defineItem({
  id: 'toolbox',
  name: 'a toolbox',
  about: 'Everything in its place, until the first Saturday.',
  category: 'tools',
  priceCents: 12_000,
  kind: 'keep',
  whileOwned: { stress: -1 },
  lastsYears: 20,
  requires: { ageFrom: 14 },
})
