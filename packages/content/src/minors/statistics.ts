import { defineMinor } from '../define-minor.ts'

export const statistics = defineMinor({
  id: 'statistics',
  name: 'Statistics',
  field: 'science',
  about: 'How sure you are, in figures.',
})
