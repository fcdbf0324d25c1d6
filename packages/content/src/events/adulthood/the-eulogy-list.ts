import { defineEvent } from '../../define-event.ts'

export const theEulogyList = defineEvent({
  id: 'the-eulogy-list',
  kind: 'question',
  category: 'loss',
  title: 'The address book',
  stages: ['oldAge'],
  age: { from: 70 },
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'living' },
  text: [
    'You copy out the address book, since there is more crossed out in it than not. At G you have to put down the pen.',
  ],
  options: [
    {
      id: 'all',
      text: 'Copy everyone',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: ['The living in ink, the others in pencil. It takes two evenings, and you talk to all of them.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -6 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
        },
      ],
    },
    {
      id: 'living',
      text: 'Copy the living',
      outcomes: [
        {
          chance: 1,
          text: ['They fit on two pages. You call the first one that same evening; he had been doing the same.'],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 70, gauges: { stress: 50, happiness: 50 } },
      choose: 'all',
      roll: 0,
      expect: { gauges: { stress: -6, happiness: 1 } },
    },
  ],
})
