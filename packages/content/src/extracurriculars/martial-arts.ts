import { defineExtracurricular } from '../define-extracurricular.ts'

export const martialArts = defineExtracurricular({
  id: 'martial-arts',
  name: 'Martial arts',
  about: 'You learn to bow, to fall, and then to stand.',
  kind: 'sport',
  offeredAt: ['town'],
  age: { from: 7, to: 70 },
  healthMin: 45,
  place: 'town',
  weekDays: 0b0010100,
  from: 18 * 60 + 15,
  to: 19 * 60 + 45,
  energy: 4,
  costCents: 9000,
  levels: ['a white belt', 'a yellow belt', 'a green belt', 'a brown belt', 'a black belt'],
  gives: { health: 4, stress: -3 },
})
