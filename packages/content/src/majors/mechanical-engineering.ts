import { defineMajor } from '../define-major.ts'

export const mechanicalEngineering = defineMajor({
  id: 'mechanical-engineering',
  name: 'Mechanical Engineering',
  field: 'technology',
  about: 'Why it broke, and how the next one will not.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 9,
})
