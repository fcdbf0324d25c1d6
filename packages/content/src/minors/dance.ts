import { defineMinor } from '../define-minor.ts'

export const dance = defineMinor({
  id: 'dance',
  name: 'Dance',
  field: 'arts',
  about: 'Counting to eight, with feeling.',
})
