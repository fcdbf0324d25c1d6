import { defineEvent } from '../../define-event.ts'

export const theSharedRoom = defineEvent({
  id: 'the-shared-room',
  kind: 'question',
  category: 'home',
  title: 'The line of tape',
  stages: ['adolescence'],
  age: { from: 13, to: 16 },
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 8, to: 19 } } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'window' },
  text: [
    'You share the room with somebody who breathes, and has posters. Today a line of tape has appeared on the floor, with the door on the other side of it.',
  ],
  options: [
    {
      id: 'toll',
      text: 'Pay the toll',
      outcomes: [
        {
          chance: 1,
          text: [
            'It is one favor a day. After two weeks {sibling} has run out of favors and takes the tape up for nothing.',
          ],
          effects: [
            { kind: 'familiarity', role: 'sibling', by: 5 },
            { kind: 'gauge', of: 'stress', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'window',
      text: 'Use the window',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'It is the ground floor, nearly. You come and go by the hydrangea for nine days, until you are both forbidden tape.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 6 },
            { kind: 'affinity', role: 'sibling', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 13, gauges: { stress: 50 } }, choose: 'toll', roll: 0, expect: { gauges: { stress: 1 } } },
  ],
})
