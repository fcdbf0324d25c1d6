import { defineItem } from '../define-item.ts'

export const chessSet = defineItem({
  id: 'chess-set',
  name: 'a chess set',
  about: 'One knight is a cork.',
  category: 'fun',
  priceCents: 3500,
  kind: 'keep',
  whileOwned: { social: 1 },
  lastsYears: 25,
})
