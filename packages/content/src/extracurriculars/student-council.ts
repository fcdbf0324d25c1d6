import { defineExtracurricular } from '../define-extracurricular.ts'

export const studentCouncil = defineExtracurricular({
  id: 'student-council',
  name: 'Student council',
  about: 'The vending machine question has been open since 1998.',
  kind: 'social',
  offeredAt: ['highSchool', 'college'],
  age: { from: 14, to: 25 },
  performanceMin: 55,
  place: 'school',
  weekDays: 0b0000010,
  from: 15 * 60 + 30,
  to: 17 * 60,
  energy: 3,
  costCents: 0,
  levels: ['a class delegate', 'a note-taker', 'treasurer', 'vice-president', 'president'],
  gives: { social: 4, stress: 2 },
})
