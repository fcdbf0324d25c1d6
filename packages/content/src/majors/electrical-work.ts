import { defineMajor } from '../define-major.ts'

export const electricalWork = defineMajor({
  id: 'electrical-work',
  name: 'Electrical Work',
  field: 'trade',
  about: 'Off, tested that it is off, and then tested again.',
  levels: ['trade'],
  rigour: 4,
})
