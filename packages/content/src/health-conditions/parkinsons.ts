import { defineHealthCondition } from '../define-health-condition.ts'

export const parkinsons = defineHealthCondition({
  id: 'parkinsons',
  title: 'Parkinson’s disease',
  group: 'nerves',
  course: 'chronic',
  incidence: [
    [55, 0.0006],
    [65, 0.002],
    [75, 0.004],
  ],
  bySex: { female: 0.75, male: 1.25 },
  severity: [0.58, 0.32, 0.1],
  worsensYears: 5,
  symptoms: { health: -6, happiness: -4, social: -3, stress: 2 },
  hazardRatio: 1.7,
  foundAfterDays: 300,
  found: 0.7,
  treatment: {
    title: 'tablets, four times a day, by the clock',
    cents: 80000,
    weeklyCents: 1500,
    chance: 0.75,
    days: 45,
    relief: 0.35,
  },
  cause: 'Parkinson’s disease',
  takes: {
    ceilings: { health: [75, 62, 48] },
    performance: [5, 14, 30],
    work: 3,
    activities: [
      {
        kinds: ['sport', 'craft', 'art'],
        from: 3,
        because: 'Your hands arrive late, and not where you sent them.',
      },
    ],
    verbs: [
      {
        verbs: ['travel'],
        from: 3,
        because: 'You freeze in doorways, and a journey is made of doorways.',
      },
      {
        verbs: ['help', 'care-for'],
        from: 3,
        because: 'What you carry, you spill.',
      },
    ],
  },
  importance: 7,
  text: {
    onset:
      'Your signature has become small. The neurologist watches you walk down the corridor, and turn, and walk back.',
    worse: [
      'Buttons have become a matter for two people. You let yourself be late, and wear the coat open.',
      'You stand before the bathroom door and cannot send your foot over the sill. Someone counts for you, and on four it goes.',
    ],
  },
})
