import { defineEvent } from '../../define-event.ts'

export const theLemonade = defineEvent({
  id: 'the-lemonade',
  kind: 'question',
  category: 'money',
  title: 'The stand',
  stages: ['childhood'],
  age: { from: 6, to: 12 },
  conditions: [{ kind: 'season', in: ['summer'] }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 2,
  offline: { kind: 'auto', option: 'read' },
  text: [
    'It is ninety-five degrees. You have a table, a jug, eleven lemons and a sign. Across the street somebody else is putting up a table.',
  ],
  options: [
    {
      id: 'cheaper',
      text: 'Charge less',
      outcomes: [
        {
          chance: 1,
          text: [
            'By three it costs a cent, on both sides, and the whole street has drunk it. You have four dollars and are friends.',
          ],
          effects: [
            { kind: 'money', by: 400 },
            { kind: 'gauge', of: 'social', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'better',
      text: 'Charge more, and put mint in it',
      outcomes: [
        {
          chance: 0.5,
          odds: 'they come',
          text: ['A woman in a hat says that it is the best lemonade since Naples, and pays with a bill.'],
          effects: [
            { kind: 'money', by: 1200 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
        },
        {
          chance: 0.5,
          odds: 'they cross the street',
          text: ['They cross the street. At five you drink the rest, all of it, with the mint.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: -2 },
            { kind: 'gauge', of: 'energy', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'read',
      text: 'Give it up, and read in the shade',
      outcomes: [
        {
          chance: 1,
          text: ['The lemons keep. You read about a man on an island, who has none.'],
          effects: [{ kind: 'gauge', of: 'stress', by: -4 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 6, gauges: { social: 50 } },
      choose: 'cheaper',
      roll: 0,
      expect: { gauges: { social: 5 }, money: 400 },
    },
  ],
})
