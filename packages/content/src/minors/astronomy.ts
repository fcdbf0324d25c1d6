import { defineMinor } from '../define-minor.ts'

export const astronomy = defineMinor({
  id: 'astronomy',
  name: 'Astronomy',
  field: 'science',
  about: 'Cold nights on a roof with a thermos.',
})
