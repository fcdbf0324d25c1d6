import { defineMajor } from '../define-major.ts'

export const welding = defineMajor({
  id: 'welding',
  name: 'Welding',
  field: 'trade',
  about: 'A small sun, and two pieces that become one.',
  levels: ['trade'],
  rigour: 3,
})
