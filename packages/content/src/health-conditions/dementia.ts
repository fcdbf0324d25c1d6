import { defineHealthCondition } from '../define-health-condition.ts'

export const dementia = defineHealthCondition({
  id: 'dementia',
  title: 'dementia',
  group: 'nerves',
  course: 'chronic',
  incidence: [
    [60, 0.001],
    [70, 0.006],
    [75, 0.014],
    [80, 0.028],
    [85, 0.05],
    [90, 0.075],
  ],
  risks: [
    { illness: 'hypertension', times: 1.15 },
    { habit: 'reading', times: 0.8 },
    { habit: 'running', times: 0.85 },
  ],
  severity: [0.62, 0.29, 0.09],
  worsensYears: 3,
  symptoms: { health: -7, happiness: -4, social: -7 },
  hazardRatio: 2.3,
  foundAfterDays: 500,
  found: 0.75,
  treatment: {
    title: 'a tablet, a routine, and labels on the cupboards',
    cents: 60000,
    weeklyCents: 6000,
    chance: 0.6,
    days: 90,
    relief: 0.2,
  },
  cause: 'dementia',
  takes: {
    ceilings: { happiness: [75, 60, 50], social: [60, 45, 30] },
    performance: [15, 40, 80],
    work: 2,
    activities: [
      {
        kinds: ['academic', 'outdoors'],
        from: 2,
        because: 'The way there has come loose from the way back.',
      },
      {
        kinds: ['sport', 'social', 'craft'],
        from: 3,
        because: 'There are too many faces that know you, and you know none of them.',
      },
    ],
    verbs: [
      {
        verbs: ['travel'],
        from: 2,
        because: 'In a strange room you would wake, and not know which way is out.',
      },
      {
        verbs: ['lend', 'give-money', 'ask-back'],
        from: 2,
        because: 'Your money is looked after for you now. You signed for it, on one of the good days.',
      },
      {
        verbs: ['teach', 'introduce', 'forbid'],
        from: 3,
        because: 'You begin, and the rest of it is not where you left it.',
      },
    ],
    theirs: [
      {
        verbs: ['lend', 'ask-back'],
        because: '{person} would not know of it by tomorrow, and you would.',
      },
      {
        verbs: ['ask-for-help'],
        because: '{person} would say yes, and put on a coat, and stand in the hall. It is your turn now.',
      },
      {
        verbs: ['quarrel'],
        because: 'There is nobody left in {person} who would win it or lose it.',
      },
      {
        verbs: ['travel'],
        because: '{person} asks to be taken home in the next room. You cannot go farther than that.',
      },
    ],
  },
  amongPeople: { share: 0.22, ages: [72, 90], years: [3, 11] },
  importance: 8,
  text: {
    onset:
      'You know the way home. You have always known it. It is only that the street has been put somewhere else. The doctor asks you to draw a clock.',
    worse: [
      'There are notes in your own hand all over the apartment, and you have begun to resent the person who writes them.',
      'A kind person comes every morning and knows where things are. You would like to thank this person by name.',
    ],
  },
})
