import { defineHealthCondition } from '../define-health-condition.ts'

export const flu = defineHealthCondition({
  id: 'flu',
  title: 'the flu',
  group: 'infection',
  course: 'acute',
  incidence: [
    [0, 0.12],
    [5, 0.09],
    [18, 0.06],
    [65, 0.05],
  ],
  seasonal: true,
  risks: [{ stressed: true, times: 1.3 }],
  severity: [0.6, 0.33, 0.07],
  days: [6, 11],
  symptoms: { energy: -12, health: -5, happiness: -3, social: -2 },
  hazardRatio: 4,
  treatment: { title: 'rest, fluids and an antiviral', cents: 9000, chance: 0.8, days: 3, relief: 0.4 },
  leaves: { illness: 'pneumonia', chance: 0.04 },
  cause: 'influenza',
  importance: 3,
  text: {
    onset: [
      'It arrives within one hour, with its luggage. By evening even your hair hurts.',
      'You get up to go to the bathroom, and it is an expedition. A hundred and two, says the thermometer.',
      'The whole street has it, and now you have it. You sleep, and wake, and it is still the same afternoon.',
      'Your bones have all been taken out and put back by an amateur.',
      'You shiver under three blankets, and then you throw them off, and then you look for them.',
    ],
    over: [
      'The fever goes in the night. In the morning you eat toast as if somebody had invented it.',
      'You are upright, and pale, and have an opinion about lunch.',
      'One morning the sheets are dry and the light does not hurt.',
      'You step outside for the first time in a week. The air tastes of metal and is wonderful.',
      'It has let go of you. On the stairs you have to rest, like a person in a painting.',
    ],
  },
})
