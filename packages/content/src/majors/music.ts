import { defineMajor } from '../define-major.ts'

export const music = defineMajor({
  id: 'music',
  name: 'Music',
  field: 'arts',
  about: 'Six hours a day in a room the size of a cupboard.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 4,
})
