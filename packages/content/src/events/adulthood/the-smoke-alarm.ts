import { defineEvent } from '../../define-event.ts'

export const theSmokeAlarm = defineEvent({
  id: 'the-smoke-alarm',
  kind: 'question',
  category: 'home',
  title: 'Once a minute',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'pillow' },
  text: [
    'It beeps: once a minute, from somewhere above, very briefly, so that one cannot follow it. It is ten to three.',
  ],
  options: [
    {
      id: 'hunt',
      text: 'Hunt it down',
      energyCost: 8,
      outcomes: [
        {
          chance: 0.6,
          odds: 'you find it',
          text: [
            'It was in the box with the Christmas things, in a smoke alarm you had replaced. You hold it in your hand until it has beeped once more, and take out its heart.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'gauge', of: 'energy', by: -3 },
          ],
        },
        {
          chance: 0.4,
          odds: 'you do not',
          text: ['By five you have taken down four that were not it. In the morning it has stopped, which is worse.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'energy', by: -4 },
          ],
        },
      ],
    },
    {
      id: 'pillow',
      text: 'Put the pillow over your head',
      outcomes: [
        {
          chance: 1,
          text: ['You dream of a truck that goes backwards all night, and never arrives.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'hunt', roll: 0, expect: { gauges: { happiness: 5 } } },
  ],
})
