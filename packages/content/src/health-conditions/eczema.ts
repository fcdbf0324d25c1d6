import { defineHealthCondition } from '../define-health-condition.ts'

export const eczema = defineHealthCondition({
  id: 'eczema',
  title: 'eczema',
  group: 'skin',
  course: 'chronic',
  incidence: [
    [0, 0.04],
    [3, 0.006],
    [13, 0.002],
    [60, 0.002],
  ],
  risks: [{ stressed: true, times: 1.3 }],
  remitsYears: 6,
  severity: [0.65, 0.28, 0.07],
  symptoms: { happiness: -1, stress: 2 },
  hazardRatio: 1,
  treatment: {
    title: 'ointment, twice a day, for good',
    cents: 6000,
    weeklyCents: 300,
    chance: 0.7,
    days: 40,
    relief: 0.7,
  },
  importance: 2,
  text: {
    onset: 'The crooks of your elbows itch as if they had something to say.',
  },
})
