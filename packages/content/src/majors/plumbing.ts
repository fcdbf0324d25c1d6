import { defineMajor } from '../define-major.ts'

export const plumbing = defineMajor({
  id: 'plumbing',
  name: 'Plumbing',
  field: 'trade',
  about: 'Water wants to go down. The rest is experience.',
  levels: ['trade'],
  rigour: 3,
})
