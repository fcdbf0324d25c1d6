import { defineHome } from '../define-home.ts'

export const rentedHouse = defineHome({
  id: 'rented-house',
  name: 'a rented house',
  about: 'A garden, which the contract mentions twice.',
  weeklyCents: 52_000,
  beds: 7,
  comfort: 3,
})
