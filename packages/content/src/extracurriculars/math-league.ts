import { defineExtracurricular } from '../define-extracurricular.ts'

export const mathLeague = defineExtracurricular({
  id: 'math-league',
  name: 'Math league',
  about: 'Five of you, one sheet, forty minutes, and sandwiches.',
  kind: 'academic',
  offeredAt: ['highSchool'],
  age: { from: 13, to: 18 },
  performanceMin: 70,
  place: 'school',
  weekDays: 0b0100000,
  from: 15 * 60 + 30,
  to: 17 * 60,
  energy: 4,
  costCents: 0,
  levels: ['a reserve', 'a scorer', 'on the team', 'the one they look at', 'state finalist'],
  gives: { happiness: 3, stress: 1 },
})
