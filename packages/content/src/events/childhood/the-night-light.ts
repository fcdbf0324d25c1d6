import { defineEvent } from '../../define-event.ts'

export const theNightLight = defineEvent({
  id: 'the-night-light',
  kind: 'question',
  category: 'home',
  title: 'The thing on the chair',
  stages: ['infancy', 'childhood'],
  age: { from: 2, to: 7 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'call' },
  text: [
    'On the chair something is sitting. By day it is the cardigan. You have been told that; but who is told anything at night?',
  ],
  options: [
    {
      id: 'look',
      text: 'Look at it until it moves',
      outcomes: [
        {
          chance: 1,
          text: [
            'You look at it, and it looks at you. In the morning you are asleep, and it is a cardigan, with one arm in another place.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 2 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'call',
      text: 'Call',
      outcomes: [
        {
          chance: 1,
          text: [
            '{parent} comes, and puts it on, and takes it away on the inside. From now on the chair faces the wall.',
          ],
          effects: [
            { kind: 'affinity', role: 'parent', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 2, gauges: { happiness: 50, stress: 50 } },
      choose: 'look',
      roll: 0,
      expect: { gauges: { happiness: 2, stress: 1 } },
    },
  ],
})
