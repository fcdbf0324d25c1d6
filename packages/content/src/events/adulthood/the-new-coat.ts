import { defineEvent } from '../../define-event.ts'

export const theNewCoat = defineEvent({
  id: 'the-new-coat',
  kind: 'question',
  category: 'friendship',
  title: 'How does it look',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: { friend: { relation: 'friend' } },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'lovely' },
  text: [
    '{friend} turns around in front of the mirror in a yellow coat. The saleswoman has gone to one side, as they do when it gets serious. “Be honest.”',
  ],
  options: [
    {
      id: 'honest',
      text: 'Be honest',
      outcomes: [
        {
          chance: 0.5,
          odds: 'taken well',
          text: ['“I knew it.” You go and have cake with the money. It is the same yellow.'],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
        {
          chance: 0.5,
          odds: 'taken badly',
          text: [
            'It goes back on the hanger, and with it something else. On the way to the streetcar you talk about streetcars.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'stress', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'lovely',
      text: '“You look like a good day”',
      outcomes: [
        {
          chance: 1,
          text: ['{friend} wears it for nine winters. From far off, in crowds, you come to be glad of it.'],
          effects: [{ kind: 'affinity', role: 'friend', by: 4 }],
        },
      ],
    },
  ],
  examples: [
    { given: { age: 25, gauges: { happiness: 50 } }, choose: 'honest', roll: 0, expect: { gauges: { happiness: 3 } } },
  ],
})
