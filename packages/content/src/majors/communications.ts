import { defineMajor } from '../define-major.ts'

export const communications = defineMajor({
  id: 'communications',
  name: 'Communications',
  field: 'social',
  about: 'How to say it, to whom, and on which channel.',
  levels: ['associate', 'bachelor'],
  rigour: 0,
})
