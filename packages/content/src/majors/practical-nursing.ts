import { defineMajor } from '../define-major.ts'

export const practicalNursing = defineMajor({
  id: 'practical-nursing',
  name: 'Practical Nursing',
  field: 'health',
  about: 'A year of ward shoes and steady hands.',
  levels: ['trade'],
  rigour: 3,
})
