import { defineItem } from '../define-item.ts'

export const boardGame = defineItem({
  id: 'board-game',
  name: 'a board game',
  about: 'The rules are long, and so are the evenings.',
  category: 'fun',
  priceCents: 3800,
  kind: 'keep',
  whileOwned: { social: 1 },
  lastsYears: 9,
})
