import { defineMajor } from '../define-major.ts'

export const politicalScience = defineMajor({
  id: 'political-science',
  name: 'Political Science',
  field: 'social',
  about: 'Who gets what, and how they got the others to agree.',
  levels: ['bachelor', 'master', 'doctorate'],
  rigour: 3,
})
