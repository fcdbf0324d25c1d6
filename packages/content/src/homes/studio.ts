import { defineHome } from '../define-home.ts'

export const studio = defineHome({
  id: 'studio',
  name: 'a studio',
  about: 'The bed is the sofa; the sofa is the bed.',
  weeklyCents: 23_000,
  beds: 2,
  comfort: 0,
})
