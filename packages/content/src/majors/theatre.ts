import { defineMajor } from '../define-major.ts'

export const theatre = defineMajor({
  id: 'theatre',
  name: 'Theater',
  field: 'arts',
  about: 'You learn to fall, to breathe, and to be told no.',
  levels: ['bachelor', 'master'],
  rigour: 2,
})
