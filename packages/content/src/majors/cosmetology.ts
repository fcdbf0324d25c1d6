import { defineMajor } from '../define-major.ts'

export const cosmetology = defineMajor({
  id: 'cosmetology',
  name: 'Cosmetology',
  field: 'trade',
  about: 'Scissors, color, and forty years of confidences.',
  levels: ['trade'],
  rigour: 1,
})
