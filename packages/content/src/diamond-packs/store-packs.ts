import { defineDiamondPacks } from '../define-rewards.ts'

/** How many diamonds each product of the app stores gives. The app stores set the prices. */
export const storePacks = defineDiamondPacks([
  { id: 'handful', title: 'A handful', diamonds: 60 },
  { id: 'pouch', title: 'A pouch', diamonds: 160 },
  { id: 'drawer', title: 'A drawer', diamonds: 350 },
  { id: 'case', title: 'A small case', diamonds: 750 },
  { id: 'chest', title: 'A chest', diamonds: 1_600 },
  { id: 'vault', title: 'A vault', diamonds: 4_500 },
])
