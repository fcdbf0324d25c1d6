import { defineExtracurricular } from '../define-extracurricular.ts'

export const codingClub = defineExtracurricular({
  id: 'coding-club',
  name: 'Coding club',
  about: 'It works on your machine.',
  kind: 'academic',
  offeredAt: ['highSchool', 'college'],
  age: { from: 12, to: 25 },
  performanceMin: 50,
  place: 'school',
  weekDays: 0b0010000,
  from: 15 * 60 + 30,
  to: 17 * 60 + 15,
  energy: 3,
  costCents: 0,
  levels: ['printing hello', 'fixing a loop', 'making a game', 'shipping something', 'the one who is asked'],
  gives: { happiness: 3 },
})
