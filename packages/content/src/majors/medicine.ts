import { defineMajor } from '../define-major.ts'

export const medicine = defineMajor({
  id: 'medicine',
  name: 'Medicine',
  field: 'health',
  about: 'Everything that can go wrong, in Latin, and then at night.',
  levels: ['doctorate'],
  rigour: 10,
})
