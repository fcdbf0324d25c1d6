import { defineMinor } from '../define-minor.ts'

export const economicsMinor = defineMinor({
  id: 'economics-minor',
  name: 'Economics',
  field: 'business',
  about: 'Enough to argue at dinner.',
})
