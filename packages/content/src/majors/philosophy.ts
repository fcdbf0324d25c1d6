import { defineMajor } from '../define-major.ts'

export const philosophy = defineMajor({
  id: 'philosophy',
  name: 'Philosophy',
  field: 'humanities',
  about: 'The questions you asked at five, with better footnotes.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 5,
})
