import { defineMajor } from '../define-major.ts'

export const carpentry = defineMajor({
  id: 'carpentry',
  name: 'Carpentry',
  field: 'trade',
  about: 'Measure twice. You will remember the day that you did not.',
  levels: ['trade'],
  rigour: 2,
})
