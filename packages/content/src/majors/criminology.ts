import { defineMajor } from '../define-major.ts'

export const criminology = defineMajor({
  id: 'criminology',
  name: 'Criminology',
  field: 'social',
  about: 'Why they did it, and what was done with them afterward.',
  levels: ['associate', 'bachelor', 'master'],
  rigour: 1,
})
