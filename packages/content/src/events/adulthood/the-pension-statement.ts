import { defineEvent } from '../../define-event.ts'

export const thePensionStatement = defineEvent({
  id: 'the-pension-statement',
  kind: 'question',
  category: 'money',
  title: 'What you may expect',
  stages: ['middleAge'],
  age: { to: 62 },
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'drawer' },
  text: [
    'Once a year it comes: what you may expect, if everything stays as it is, and you too. There is a figure at the bottom. You had imagined it with one more digit.',
  ],
  options: [
    {
      id: 'cut',
      text: 'Go through everything with a pencil',
      energyCost: 8,
      outcomes: [
        {
          chance: 1,
          text: [
            'Two subscriptions, a club, an insurance on a telephone that you no longer have. It is money back, and a clean sort of evening.',
          ],
          effects: [
            { kind: 'money', by: 12000 },
            { kind: 'gauge', of: 'stress', by: -3 },
          ],
        },
      ],
    },
    {
      id: 'drawer',
      text: 'To the others in the drawer',
      outcomes: [
        {
          chance: 1,
          text: ['You are, according to the drawer, getting younger: the ones at the bottom expected least of you.'],
          effects: [{ kind: 'gauge', of: 'happiness', by: 2 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 50, gauges: { stress: 50 } },
      choose: 'cut',
      roll: 0,
      expect: { gauges: { stress: -3 }, money: 12000 },
    },
  ],
})
