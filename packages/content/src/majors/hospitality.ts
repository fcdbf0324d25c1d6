import { defineMajor } from '../define-major.ts'

export const hospitality = defineMajor({
  id: 'hospitality',
  name: 'Hospitality Management',
  field: 'business',
  about: 'The art of being pleased to see two hundred people.',
  levels: ['trade', 'associate', 'bachelor'],
  rigour: 0,
})
