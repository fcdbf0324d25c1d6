import { defineMajor } from '../define-major.ts'

export const languages = defineMajor({
  id: 'languages',
  name: 'Modern Languages',
  field: 'humanities',
  about: 'Being misunderstood in three countries, and then not.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 4,
})
