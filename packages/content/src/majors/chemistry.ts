import { defineMajor } from '../define-major.ts'

export const chemistry = defineMajor({
  id: 'chemistry',
  name: 'Chemistry',
  field: 'science',
  about: 'Goggles, patience, and the smell of almonds that you must not smell.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 9,
})
