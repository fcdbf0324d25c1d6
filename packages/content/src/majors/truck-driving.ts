import { defineMajor } from '../define-major.ts'

export const truckDriving = defineMajor({
  id: 'truck-driving',
  name: 'Commercial Driving',
  field: 'trade',
  about: 'How to put eighteen wheels where there is room for seventeen.',
  levels: ['trade'],
  rigour: 1,
})
