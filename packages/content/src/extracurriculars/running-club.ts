import { defineExtracurricular } from '../define-extracurricular.ts'

export const runningClub = defineExtracurricular({
  id: 'running-club',
  name: 'Running club',
  about: 'Six in the morning, in the dark, on purpose.',
  kind: 'sport',
  offeredAt: ['town'],
  age: { from: 16, to: 80 },
  healthMin: 45,
  place: 'town',
  weekDays: 0b0000001,
  from: 7 * 60,
  to: 8 * 60 + 30,
  energy: 5,
  costCents: 6000,
  levels: ['at the back', 'in the middle', 'with a half marathon', 'with a marathon', 'with a medal in the drawer'],
  gives: { health: 5, stress: -2 },
})
