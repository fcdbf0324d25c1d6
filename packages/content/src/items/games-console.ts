import { defineItem } from '../define-item.ts'

export const gamesConsole = defineItem({
  id: 'games-console',
  name: 'a games console',
  about: 'One more level, says the clock at two.',
  category: 'fun',
  priceCents: 42_000,
  kind: 'keep',
  effects: [{ kind: 'gauge', of: 'happiness', by: 4 }],
  whileOwned: { happiness: 1, health: -1 },
  lastsYears: 6,
  breaksAs: 'machine',
})
