import { defineHealthCondition } from '../define-health-condition.ts'

export const pneumonia = defineHealthCondition({
  id: 'pneumonia',
  title: 'pneumonia',
  group: 'lungs',
  course: 'acute',
  incidence: [
    [0, 0.012],
    [5, 0.004],
    [18, 0.003],
    [50, 0.006],
    [65, 0.016],
    [80, 0.04],
  ],
  seasonal: true,
  risks: [
    { habit: 'smoking', times: 1.8 },
    { illness: 'copd', times: 3 },
    { illness: 'dementia', times: 2 },
  ],
  severity: [0.4, 0.42, 0.18],
  days: [14, 24],
  symptoms: { energy: -18, health: -9, happiness: -4, stress: 4, social: -4 },
  hazardRatio: 9,
  found: 0.9,
  treatment: { title: 'antibiotics and a bed by the window', cents: 240000, chance: 0.85, days: 8, relief: 0.7 },
  cause: 'pneumonia',
  importance: 6,
  text: {
    onset: [
      'What you took for a cold has moved downstairs. The doctor listens to your back and stops smiling.',
      'You cough until you see small lights. The picture of your chest has a cloud in it.',
      'Breathing has become a thing that has to be done, one by one.',
      'They give you a bed by a window and a mask that smells of plastic. You sleep sitting up.',
      'A hundred and three, and a pain when you laugh. Nobody makes you laugh.',
    ],
    over: [
      'You walk to the end of the corridor and back. The nurse claps with two fingers.',
      'You take a breath all the way down to the bottom, to see what is there. It is clear.',
      'You sleep lying flat, the whole night, like other people.',
      'They listen to your back once more, front and center, left and right. “Home,” they say.',
      'You climb the stairs with only one rest, and are short of nothing at the top but breath.',
    ],
  },
})
