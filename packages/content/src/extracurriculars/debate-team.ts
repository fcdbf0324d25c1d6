import { defineExtracurricular } from '../define-extracurricular.ts'

export const debateTeam = defineExtracurricular({
  id: 'debate-team',
  name: 'Debate team',
  about: 'You are given the side that you do not believe, and four minutes.',
  kind: 'academic',
  offeredAt: ['highSchool', 'college'],
  age: { from: 14, to: 25 },
  performanceMin: 55,
  place: 'school',
  weekDays: 0b0010000,
  from: 15 * 60 + 30,
  to: 17 * 60 + 30,
  energy: 4,
  costCents: 0,
  levels: ['a timekeeper', 'a second speaker', 'a first speaker', 'a finalist', 'captain'],
  gives: { social: 3, stress: 2 },
})
