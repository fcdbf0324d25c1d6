import { defineHome } from '../define-home.ts'

export const twoRoomFlat = defineHome({
  id: 'two-room-flat',
  name: 'an apartment with two rooms',
  about: 'One to sleep in, and one to say “the other room” about.',
  weeklyCents: 30_000,
  beds: 3,
  comfort: 1,
})
