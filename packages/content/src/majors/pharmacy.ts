import { defineMajor } from '../define-major.ts'

export const pharmacy = defineMajor({
  id: 'pharmacy',
  name: 'Pharmacy',
  field: 'health',
  about: 'What helps, how much, and what it must never meet.',
  levels: ['doctorate'],
  rigour: 8,
})
