import { defineMajor } from '../define-major.ts'

export const anthropology = defineMajor({
  id: 'anthropology',
  name: 'Anthropology',
  field: 'social',
  about: 'Other people’s weddings, with footnotes.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 2,
})
