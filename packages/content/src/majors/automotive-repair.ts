import { defineMajor } from '../define-major.ts'

export const automotiveRepair = defineMajor({
  id: 'automotive-repair',
  name: 'Automotive Repair',
  field: 'trade',
  about: 'You listen to it, and then you lie down under it.',
  levels: ['trade', 'associate'],
  rigour: 2,
})
