import { defineHealthCondition } from '../define-health-condition.ts'

export const depression = defineHealthCondition({
  id: 'depression',
  title: 'depression',
  group: 'mind',
  course: 'chronic',
  incidence: [
    [12, 0.008],
    [16, 0.017],
    [30, 0.012],
    [50, 0.009],
    [65, 0.005],
  ],
  bySex: { female: 1.3, male: 0.7 },
  risks: [
    { stressed: true, times: 2 },
    { habit: 'running', times: 0.7 },
    { habit: 'doomscrolling', times: 1.4 },
    { habit: 'heavy-drinking', times: 1.6 },
  ],
  remitsYears: 1.2,
  severity: [0.5, 0.36, 0.14],
  symptoms: { happiness: -8, stress: 4, social: -6, health: -2 },
  hazardRatio: 1.3,
  foundAfterDays: 150,
  found: 0.85,
  treatment: {
    title: 'an hour of talking a week, and a tablet',
    cents: 60000,
    weeklyCents: 4500,
    chance: 0.7,
    days: 90,
    cures: true,
    relief: 0.85,
  },
  takes: {
    ceilings: { happiness: [50, 36, 22], social: [55, 40, 28] },
    performance: [6, 14, 26],
    activities: [
      {
        kinds: ['sport', 'social', 'outdoors'],
        from: 3,
        because: 'You get as far as the shoes.',
      },
    ],
    verbs: [
      {
        verbs: ['travel', 'introduce'],
        from: 2,
        because: 'It would have to be looked forward to, and that is the part that has stopped.',
      },
      {
        verbs: ['spend-time', 'visit', 'teach'],
        from: 3,
        because: 'You are dressed, and the coat is on, and it is an hour later. A call is what you can do.',
      },
    ],
    theirs: [
      {
        verbs: ['travel', 'introduce'],
        because: '{person} has a list of reasons, and they are all made of the same thing. Not yet.',
      },
    ],
  },
  amongPeople: { share: 0.17, ages: [17, 68], years: [0.7, 3] },
  importance: 6,
  text: {
    onset: [
      'It is not sadness; sadness would be company. It is that the colors have been put away. Somebody who means well makes you an appointment, and you go.',
      'You have been looking at the same shoe for an hour. It would have to be put on.',
      'People talk to you from the far side of a pane of glass. You can see that they are kind.',
      'Everything has to be carried: the cup, the day, your own face. You call a doctor because you had promised to.',
      'You cannot say that you are unhappy. There is no one in there to ask.',
    ],
    over: [
      'One morning you hear a blackbird and realize that you have been listening to it for some time.',
      'You are hungry. It is such a simple thing that you have to sit down.',
      'You hum something, and notice it, and go on.',
      'There is a color on the wall of the kitchen that you have not seen since you painted it.',
      'Somebody says a thing that is funny, and you laugh before you can think of it.',
    ],
  },
})
