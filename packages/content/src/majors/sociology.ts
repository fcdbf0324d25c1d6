import { defineMajor } from '../define-major.ts'

export const sociology = defineMajor({
  id: 'sociology',
  name: 'Sociology',
  field: 'social',
  about: 'You are not special, and here are the tables.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 1,
})
