import { defineExtracurricular } from '../define-extracurricular.ts'

export const schoolNewspaper = defineExtracurricular({
  id: 'school-newspaper',
  name: 'School newspaper',
  about: 'The cafeteria story will be your making, or theirs.',
  kind: 'academic',
  offeredAt: ['highSchool', 'college'],
  age: { from: 13, to: 25 },
  performanceMin: 50,
  place: 'school',
  weekDays: 0b0001000,
  from: 15 * 60 + 30,
  to: 17 * 60 + 30,
  energy: 3,
  costCents: 0,
  levels: ['a proofreader', 'a reporter', 'a columnist', 'a section editor', 'editor-in-chief'],
  gives: { social: 2, happiness: 2 },
})
