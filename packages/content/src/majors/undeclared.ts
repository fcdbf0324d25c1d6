import { defineMajor } from '../define-major.ts'

export const undeclared = defineMajor({
  id: 'undeclared',
  name: 'Undeclared',
  field: 'humanities',
  about: 'A bit of everything. The form had to say something.',
  levels: ['associate', 'bachelor'],
  rigour: 0,
})
