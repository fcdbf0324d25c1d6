import { defineMajor } from '../define-major.ts'

export const journalism = defineMajor({
  id: 'journalism',
  name: 'Journalism',
  field: 'humanities',
  about: 'Who, what, when, where, and who is paying for lunch.',
  levels: ['bachelor', 'master'],
  rigour: 2,
})
