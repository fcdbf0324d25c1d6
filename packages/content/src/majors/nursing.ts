import { defineMajor } from '../define-major.ts'

export const nursing = defineMajor({
  id: 'nursing',
  name: 'Nursing',
  field: 'health',
  about: 'Anatomy at eight, night shift at ten, and somebody’s hand in between.',
  levels: ['associate', 'bachelor'],
  rigour: 6,
})
