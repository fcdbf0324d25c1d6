import { defineMajor } from '../define-major.ts'

export const history = defineMajor({
  id: 'history',
  name: 'History',
  field: 'humanities',
  about: 'It was more complicated than that. It always was.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 3,
})
