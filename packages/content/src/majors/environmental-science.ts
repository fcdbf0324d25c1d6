import { defineMajor } from '../define-major.ts'

export const environmentalScience = defineMajor({
  id: 'environmental-science',
  name: 'Environmental Science',
  field: 'science',
  about: 'Wading boots, spreadsheets, and the long view.',
  levels: ['bachelor', 'master'],
  rigour: 5,
})
