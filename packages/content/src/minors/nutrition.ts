import { defineMinor } from '../define-minor.ts'

export const nutrition = defineMinor({
  id: 'nutrition',
  name: 'Nutrition',
  field: 'health',
  about: 'You will never look at the cafeteria in the same way.',
})
