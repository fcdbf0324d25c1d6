import { defineExtracurricular } from '../define-extracurricular.ts'

export const roboticsClub = defineExtracurricular({
  id: 'robotics-club',
  name: 'Robotics club',
  about: 'It is supposed to turn left.',
  kind: 'academic',
  offeredAt: ['highSchool', 'college'],
  age: { from: 13, to: 25 },
  performanceMin: 55,
  place: 'school',
  weekDays: 0b0100100,
  from: 15 * 60 + 30,
  to: 17 * 60 + 15,
  energy: 4,
  costCents: 4000,
  levels: ['sorting screws', 'a builder', 'a driver', 'a designer', 'team lead'],
  gives: { happiness: 3, social: 2 },
})
