import { defineEvent } from '../../define-event.ts'

export const theNightNurse = defineEvent({
  id: 'the-night-nurse',
  kind: 'question',
  category: 'health',
  title: 'Room four',
  stages: ['oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'ask' },
  text: [
    'You are in for observation, in a shirt that does not close. At three a nurse comes with a lamp and, since you are awake, sits down. He has twelve minutes.',
  ],
  options: [
    {
      id: 'talk',
      text: 'Tell him how you met the sea',
      outcomes: [
        {
          chance: 1,
          text: ['It takes fourteen. He has never been. On the chart, under “remarks”, it says in the morning: “sea”.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'ask',
      text: 'Ask him about his shoes',
      outcomes: [
        {
          chance: 1,
          text: [
            'They are orange, and the third pair this year. He walks six miles a night, all of it in this corridor. You think of him as on his way.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 3 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, gauges: { happiness: 50, social: 50 } },
      choose: 'talk',
      roll: 0,
      expect: { gauges: { happiness: 5, social: 5 } },
    },
  ],
})
