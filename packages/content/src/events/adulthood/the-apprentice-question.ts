import { defineEvent } from '../../define-event.ts'

export const theApprenticeQuestion = defineEvent({
  id: 'the-apprentice-question',
  kind: 'question',
  category: 'work',
  title: 'How long have you been here',
  stages: ['middleAge'],
  conditions: [{ kind: 'job', days: 6000 }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'show' },
  text: [
    '“And how long have you been here?” asks the new one, who could not walk yet in the year you started. She has a notebook out.',
  ],
  options: [
    {
      id: 'count',
      text: 'Count it up for her',
      outcomes: [
        {
          chance: 1,
          text: ['She writes it down. You look at the number on the page. It is a decent number, from the outside.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'show',
      text: 'Show her the thing that nobody shows you',
      energyCost: 5,
      outcomes: [
        {
          chance: 1,
          text: [
            'The lever behind the lever. You had to find it yourself, in your fourth year. She finds another one behind that.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 5 },
            { kind: 'performance', by: 4 },
            { kind: 'gauge', of: 'energy', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { stress: 50, happiness: 50 } },
      choose: 'count',
      roll: 0,
      expect: { gauges: { stress: 2, happiness: 3 } },
    },
  ],
})
