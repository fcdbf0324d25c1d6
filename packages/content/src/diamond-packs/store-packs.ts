import { defineDiamondPacks } from '../define-rewards.ts'

/**
 * How many diamonds each product of the stores gives, and its price in cents. The stores must have the same prices; the App Store and Google Play
 * convert them to other currencies.
 */
export const storePacks = defineDiamondPacks([
  { id: 'handful', title: 'A handful', diamonds: 60, prices: { usd: 199, eur: 199 } },
  { id: 'pouch', title: 'A pouch', diamonds: 160, prices: { usd: 499, eur: 499 } },
  { id: 'drawer', title: 'A drawer', diamonds: 350, prices: { usd: 999, eur: 999 } },
  { id: 'case', title: 'A small case', diamonds: 750, prices: { usd: 1_999, eur: 1_999 } },
  { id: 'chest', title: 'A chest', diamonds: 1_600, prices: { usd: 3_999, eur: 3_999 } },
  { id: 'vault', title: 'A vault', diamonds: 4_500, prices: { usd: 9_999, eur: 9_999 } },
])
