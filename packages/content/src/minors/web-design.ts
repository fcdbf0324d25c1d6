import { defineMinor } from '../define-minor.ts'

export const webDesign = defineMinor({
  id: 'web-design',
  name: 'Web Design',
  field: 'technology',
  about: 'Moving a box by one pixel until it is right.',
})
