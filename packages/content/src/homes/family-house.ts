import { defineHome } from '../define-home.ts'

export const familyHouse = defineHome({
  id: 'family-house',
  name: 'a house for a family',
  about: 'Five doors upstairs, and a cellar with a smell of apples.',
  weeklyCents: 16_500,
  priceCents: 36_500_000,
  beds: 8,
  comfort: 4,
})
