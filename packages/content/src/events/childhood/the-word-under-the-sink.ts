import { defineEvent } from '../../define-event.ts'

export const theWordUnderTheSink = defineEvent({
  id: 'the-word-under-the-sink',
  kind: 'question',
  category: 'growth',
  title: 'The word under the sink',
  stages: ['childhood'],
  age: { from: 3, to: 5 },
  cast: { parent: { relation: ['mother', 'father'] } },
  trigger: { kind: 'draw', weight: 10 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'save' },
  text: [
    'The man under the sink has said a word. It was short, and it helped: a moment later nothing dripped any more. You have it in your cheek.',
  ],
  options: [
    {
      id: 'supper',
      text: 'Say it at supper',
      outcomes: [
        {
          chance: 1,
          text: [
            'Three forks stop. {parent} would like to know where you have that from. “From the pipe,” you say, and it is not the pipe’s turn to speak.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'affinity', role: 'parent', by: -1 },
          ],
        },
      ],
    },
    {
      id: 'save',
      text: 'Save it up',
      outcomes: [
        {
          chance: 1,
          text: [
            'You save it for weeks. Then the shelf comes down, with all the cups, and everyone stands there, and you are the only one who knows what one says.',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
          remembers: { role: 'parent', as: 'what was said when the shelf came down' },
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 3, gauges: { happiness: 50, stress: 50 } },
      choose: 'supper',
      roll: 0,
      expect: { gauges: { happiness: 4, stress: 2 } },
    },
  ],
})
