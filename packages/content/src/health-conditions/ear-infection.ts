import { defineHealthCondition } from '../define-health-condition.ts'

export const earInfection = defineHealthCondition({
  id: 'ear-infection',
  title: 'an ear infection',
  group: 'infection',
  course: 'acute',
  incidence: [
    [0, 0.4],
    [4, 0.15],
    [9, 0.04],
    [18, 0.01],
  ],
  severity: [0.7, 0.28, 0.02],
  days: [4, 8],
  symptoms: { health: -3, happiness: -4, stress: 3 },
  hazardRatio: 1,
  treatment: { title: 'drops and an antibiotic', cents: 4000, chance: 0.9, days: 3, relief: 0.5 },
  importance: 2,
  text: {
    onset: [
      'There is a drum in your ear and somebody is practicing.',
      'You hear the sea in one ear, and it is not calm.',
      'You hold your head to one side, and people think that you are listening.',
    ],
  },
})
