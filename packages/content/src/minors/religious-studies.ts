import { defineMinor } from '../define-minor.ts'

export const religiousStudies = defineMinor({
  id: 'religious-studies',
  name: 'Religious Studies',
  field: 'humanities',
  about: 'What people have held on to, and how.',
})
