import { defineEvent } from '../../define-event.ts'

export const theMoneyInTheBook = defineEvent({
  id: 'the-money-in-the-book',
  kind: 'question',
  category: 'money',
  title: 'The envelope from the aunt',
  stages: ['adolescence'],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'other' },
  text: [
    'A hundred, from an aunt whom you have seen twice: “For something sensible.” The something sensible is in the one shop, and the other thing is in the other.',
  ],
  options: [
    {
      id: 'sensible',
      text: 'Put it by',
      outcomes: [
        {
          chance: 1,
          text: [
            'A hundred, in an account, with your name on it. You write to the aunt. She had rather hoped for the other thing.',
          ],
          effects: [
            { kind: 'money', by: 10000 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'other',
      text: 'The other thing',
      outcomes: [
        {
          chance: 1,
          text: [
            'You know every inch of it by the evening. It is in the cellar now, and you would know it in the dark.',
          ],
          effects: [{ kind: 'gauge', of: 'happiness', by: 8 }],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 15, gauges: { stress: 50 } },
      choose: 'sensible',
      roll: 0,
      expect: { gauges: { stress: -2 }, money: 10000 },
    },
  ],
})
