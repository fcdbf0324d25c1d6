import { defineHealthCondition } from '../define-health-condition.ts'

export const kidneyStones = defineHealthCondition({
  id: 'kidney-stones',
  title: 'kidney stones',
  group: 'gut',
  course: 'acute',
  incidence: [
    [20, 0.0015],
    [35, 0.0028],
    [60, 0.003],
  ],
  bySex: { female: 0.7, male: 1.3 },
  severity: [0.4, 0.42, 0.18],
  days: [5, 12],
  symptoms: { energy: -10, health: -6, stress: 7 },
  hazardRatio: 1.2,
  found: 1,
  treatment: {
    title: 'sound waves, and three quarts of water a day',
    cents: 180000,
    chance: 0.9,
    days: 4,
    relief: 0.5,
  },
  importance: 4,
  text: {
    onset:
      'There are people, says the emergency doctor, who have had both a child and one of these, and who would rather have another child.',
    over: 'It is the size of a grain of rice. You had expected a cobblestone.',
  },
})
