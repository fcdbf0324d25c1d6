import { defineMajor } from '../define-major.ts'

export const emergencyCare = defineMajor({
  id: 'emergency-care',
  name: 'Emergency Care',
  field: 'health',
  about: 'Six minutes, a narrow staircase, and calm.',
  levels: ['trade'],
  rigour: 4,
})
