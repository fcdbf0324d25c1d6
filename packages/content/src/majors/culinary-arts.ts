import { defineMajor } from '../define-major.ts'

export const culinaryArts = defineMajor({
  id: 'culinary-arts',
  name: 'Culinary Arts',
  field: 'trade',
  about: 'Onions first. For weeks, onions.',
  levels: ['trade', 'associate'],
  rigour: 2,
})
