import { defineHome } from '../define-home.ts'

export const furnishedRoom = defineHome({
  id: 'furnished-room',
  name: 'a furnished room',
  about: 'Ten feet by twelve, a shared kitchen, and somebody else’s curtains.',
  weeklyCents: 14_500,
  beds: 1,
  comfort: -2,
})
