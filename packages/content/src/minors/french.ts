import { defineMinor } from '../define-minor.ts'

export const french = defineMinor({
  id: 'french',
  name: 'French',
  field: 'humanities',
  about: 'The subjunctive, and a summer to use it in.',
})
