import { defineMajor } from '../define-major.ts'

export const law = defineMajor({
  id: 'law',
  name: 'Law',
  field: 'humanities',
  about: 'Reading, at length, about people who did not read what they signed.',
  levels: ['doctorate'],
  rigour: 8,
})
