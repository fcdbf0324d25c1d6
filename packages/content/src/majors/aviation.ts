import { defineMajor } from '../define-major.ts'

export const aviation = defineMajor({
  id: 'aviation',
  name: 'Professional Flying',
  field: 'trade',
  about: 'Checklists, weather, and a view from the office.',
  levels: ['trade', 'bachelor'],
  rigour: 5,
})
