import { defineMajor } from '../define-major.ts'

export const business = defineMajor({
  id: 'business',
  name: 'Business Administration',
  field: 'business',
  about: 'How to be in charge of things that others do.',
  levels: ['associate', 'bachelor', 'master'],
  rigour: 1,
})
