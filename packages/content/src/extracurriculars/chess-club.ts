import { defineExtracurricular } from '../define-extracurricular.ts'

export const chessClub = defineExtracurricular({
  id: 'chess-club',
  name: 'Chess club',
  about: 'Silence, a clock, and the biology room.',
  kind: 'academic',
  offeredAt: ['elementary', 'highSchool', 'college'],
  age: { from: 6, to: 30 },
  performanceMin: 40,
  place: 'school',
  weekDays: 0b0001000,
  from: 15 * 60 + 30,
  to: 17 * 60,
  energy: 2,
  costCents: 0,
  levels: [
    'learning the knight',
    'a club player',
    'on the second board',
    'on the first board',
    'champion of the county',
  ],
  gives: { stress: -3, happiness: 2 },
})
