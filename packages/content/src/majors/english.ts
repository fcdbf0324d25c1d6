import { defineMajor } from '../define-major.ts'

export const english = defineMajor({
  id: 'english',
  name: 'English Literature',
  field: 'humanities',
  about: 'Four years of reading, and everyone thinks that you are resting.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 2,
})
