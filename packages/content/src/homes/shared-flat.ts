import { defineHome } from '../define-home.ts'

export const sharedFlat = defineHome({
  id: 'shared-flat',
  name: 'a room in a shared apartment',
  about: 'Four names on the bell, one of them moved out in spring.',
  weeklyCents: 18_000,
  beds: 2,
  comfort: 0,
})
