import { defineMinor } from '../define-minor.ts'

export const photography = defineMinor({
  id: 'photography',
  name: 'Photography',
  field: 'arts',
  about: 'Waiting, and then a two-hundred-and-fiftieth of a second.',
})
