import { defineMajor } from '../define-major.ts'

export const electricalEngineering = defineMajor({
  id: 'electrical-engineering',
  name: 'Electrical Engineering',
  field: 'technology',
  about: 'What cannot be seen, drawn very neatly.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 10,
})
