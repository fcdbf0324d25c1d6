import { defineHome } from '../define-home.ts'

export const fourRoomFlat = defineHome({
  id: 'four-room-flat',
  name: 'an apartment with four rooms',
  about: 'A corridor, at last, and a door to slam.',
  weeklyCents: 40_000,
  beds: 5,
  comfort: 2,
})
