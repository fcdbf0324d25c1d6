import { defineMinor } from '../define-minor.ts'

export const geology = defineMinor({
  id: 'geology',
  name: 'Geology',
  field: 'science',
  about: 'Field trips. Hammers. Very long ago.',
})
