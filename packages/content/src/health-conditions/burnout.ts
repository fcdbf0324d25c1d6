import { defineHealthCondition } from '../define-health-condition.ts'

export const burnout = defineHealthCondition({
  id: 'burnout',
  title: 'burnout',
  group: 'mind',
  course: 'acute',
  incidence: [
    [22, 0.007],
    [35, 0.009],
    [60, 0.003],
  ],
  risks: [
    { stressed: true, times: 3.5 },
    { habit: 'overwork', times: 2.5 },
    { habit: 'meditating', times: 0.7 },
  ],
  severity: [0.35, 0.45, 0.2],
  days: [60, 110],
  symptoms: { energy: -20, happiness: -7, stress: 8, health: -4, social: -4 },
  hazardRatio: 1.15,
  found: 0.9,
  treatment: {
    title: 'sick leave, and a telephone that is switched off',
    cents: 40000,
    chance: 0.8,
    days: 45,
    relief: 0.5,
  },
  leaves: { illness: 'depression', chance: 0.12 },
  takes: {
    ceilings: { happiness: [60, 48, 36] },
    performance: [6, 14, 28],
    verbs: [
      {
        verbs: ['help'],
        from: 3,
        because: 'You have nothing left that could be given away. It is not a way of speaking.',
      },
    ],
  },
  importance: 6,
  text: {
    onset: 'You sit in the parking lot in front of the office, and cannot find the reason why one opens the door.',
    over: 'You answer an e-mail, close the lid, and go out for bread. That is all it is, and it is a great deal.',
  },
})
