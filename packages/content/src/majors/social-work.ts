import { defineMajor } from '../define-major.ts'

export const socialWork = defineMajor({
  id: 'social-work',
  name: 'Social Work',
  field: 'social',
  about: 'The forms that stand between people and help, and how to fill them in.',
  levels: ['associate', 'bachelor', 'master'],
  rigour: 1,
})
