import { defineMinor } from '../define-minor.ts'

export const genderStudies = defineMinor({
  id: 'gender-studies',
  name: 'Gender Studies',
  field: 'social',
  about: 'What everybody knew, looked at again.',
})
