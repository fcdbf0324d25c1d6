import { defineMinor } from '../define-minor.ts'

export const creativeWriting = defineMinor({
  id: 'creative-writing',
  name: 'Creative Writing',
  field: 'arts',
  about: 'Twelve people in a circle being careful with each other.',
})
