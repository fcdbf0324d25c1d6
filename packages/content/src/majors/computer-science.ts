import { defineMajor } from '../define-major.ts'

export const computerScience = defineMajor({
  id: 'computer-science',
  name: 'Computer Science',
  field: 'technology',
  about: 'Two hard things, and neither of them is the homework.',
  levels: ['associate', 'bachelor', 'master', 'doctorate'],
  rigour: 8,
})
