import { defineMajor } from '../define-major.ts'

export const psychology = defineMajor({
  id: 'psychology',
  name: 'Psychology',
  field: 'social',
  about: 'You came to understand yourself. First there is statistics.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 2,
})
