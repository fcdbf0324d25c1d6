import { defineMajor } from '../define-major.ts'

export const civilEngineering = defineMajor({
  id: 'civil-engineering',
  name: 'Civil Engineering',
  field: 'technology',
  about: 'Bridges. Also drains, about which nobody makes films.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 8,
})
