import { defineMajor } from '../define-major.ts'

export const accounting = defineMajor({
  id: 'accounting',
  name: 'Accounting',
  field: 'business',
  about: 'The double-entry truth about everybody.',
  levels: ['associate', 'bachelor', 'master'],
  rigour: 4,
})
