import { defineMajor } from '../define-major.ts'

export const publicHealth = defineMajor({
  id: 'public-health',
  name: 'Public Health',
  field: 'health',
  about: 'How to save people who will never know that you did.',
  levels: ['bachelor', 'master'],
  rigour: 3,
})
