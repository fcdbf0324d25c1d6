import { defineMajor } from '../define-major.ts'

export const mathematics = defineMajor({
  id: 'mathematics',
  name: 'Mathematics',
  field: 'science',
  about: 'A pencil, a wall, and your head against it.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 11,
})
