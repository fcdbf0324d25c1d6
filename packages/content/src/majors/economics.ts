import { defineMajor } from '../define-major.ts'

export const economics = defineMajor({
  id: 'economics',
  name: 'Economics',
  field: 'business',
  about: 'Everything else being equal, which it never is.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 5,
})
