import { defineHome } from '../define-home.ts'

export const bigHouse = defineHome({
  id: 'big-house',
  name: 'a big house',
  about: 'Rooms that have names.',
  weeklyCents: 29_000,
  priceCents: 72_000_000,
  beds: 10,
  comfort: 5,
})
