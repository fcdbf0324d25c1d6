import { defineMajor } from '../define-major.ts'

export const architecture = defineMajor({
  id: 'architecture',
  name: 'Architecture',
  field: 'arts',
  about: 'Models at four in the morning, made of card and coffee.',
  levels: ['bachelor', 'master'],
  rigour: 6,
})
