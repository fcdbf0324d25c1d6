import { defineMajor } from '../define-major.ts'

export const physics = defineMajor({
  id: 'physics',
  name: 'Physics',
  field: 'science',
  about: 'Everything that there is, simplified until it can be solved.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 12,
})
