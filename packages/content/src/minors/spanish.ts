import { defineMinor } from '../define-minor.ts'

export const spanish = defineMinor({
  id: 'spanish',
  name: 'Spanish',
  field: 'humanities',
  about: 'The cleaning staff correct your accent, kindly.',
})
