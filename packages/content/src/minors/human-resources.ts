import { defineMinor } from '../define-minor.ts'

export const humanResources = defineMinor({
  id: 'human-resources',
  name: 'Human Resources',
  field: 'business',
  about: 'People, in the plural.',
})
