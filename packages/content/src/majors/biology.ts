import { defineMajor } from '../define-major.ts'

export const biology = defineMajor({
  id: 'biology',
  name: 'Biology',
  field: 'science',
  about: 'Life, cut thin and stained blue.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 6,
})
