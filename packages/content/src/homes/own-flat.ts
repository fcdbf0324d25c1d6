import { defineHome } from '../define-home.ts'

export const ownFlat = defineHome({
  id: 'own-flat',
  name: 'an apartment of your own',
  about: 'You may drive nails where you like.',
  weeklyCents: 8_500,
  priceCents: 16_500_000,
  beds: 4,
  comfort: 3,
})
