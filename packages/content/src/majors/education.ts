import { defineMajor } from '../define-major.ts'

export const education = defineMajor({
  id: 'education',
  name: 'Education',
  field: 'social',
  about: 'You go back to school so that you can go back to school.',
  levels: ['associate', 'bachelor', 'master', 'doctorate'],
  rigour: 1,
})
