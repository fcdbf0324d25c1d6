import { defineExtracurricular } from '../define-extracurricular.ts'

export const swimTeam = defineExtracurricular({
  id: 'swim-team',
  name: 'Swim team',
  about: 'Chlorine at dawn, and hair like straw.',
  kind: 'sport',
  offeredAt: ['highSchool', 'college'],
  age: { from: 12, to: 25 },
  healthMin: 50,
  place: 'school',
  weekDays: 0b0101010,
  from: 6 * 60 + 15,
  to: 7 * 60 + 30,
  energy: 6,
  costCents: 9000,
  levels: ['in the slow lane', 'in the middle lane', 'in the fast lane', 'a relay swimmer', 'anchor of the relay'],
  gives: { health: 5 },
})
