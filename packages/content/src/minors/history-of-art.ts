import { defineMinor } from '../define-minor.ts'

export const historyOfArt = defineMinor({
  id: 'history-of-art',
  name: 'History of Art',
  field: 'humanities',
  about: 'Slides in the dark after lunch.',
})
