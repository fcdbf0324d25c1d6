import { defineHome } from '../define-home.ts'

export const smallHouse = defineHome({
  id: 'small-house',
  name: 'a small house',
  about: 'Two rooms below, two above, and a pear tree that drops.',
  weeklyCents: 12_000,
  priceCents: 24_500_000,
  beds: 6,
  comfort: 4,
})
