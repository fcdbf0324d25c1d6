import { defineMajor } from '../define-major.ts'

export const dentalHygiene = defineMajor({
  id: 'dental-hygiene',
  name: 'Dental Hygiene',
  field: 'health',
  about: 'Conversations in which only you can speak.',
  levels: ['associate'],
  rigour: 4,
})
