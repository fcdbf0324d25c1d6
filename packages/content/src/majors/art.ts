import { defineMajor } from '../define-major.ts'

export const art = defineMajor({
  id: 'art',
  name: 'Fine Art',
  field: 'arts',
  about: 'You will learn to see, and then to explain what you saw to an aunt.',
  levels: ['associate', 'bachelor', 'master', 'doctorate'],
  rigour: 1,
})
