import { defineEvent } from '../../define-event.ts'

export const theLoanToAFriend = defineEvent({
  id: 'the-loan-to-a-friend',
  kind: 'question',
  category: 'money',
  title: 'Until the first',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { friend: { relation: 'friend', age: { from: 18 } } },
  trigger: { kind: 'draw', weight: 7 },
  cooldownDays: 1800,
  importance: 5,
  offline: { kind: 'hold' },
  text: [
    '{friend} looks at the menu for a long time, and then does not order. “Could you let me have four hundred? Until the first.”',
  ],
  options: [
    {
      id: 'lend',
      text: 'Lend it',
      moneyCost: 40000,
      outcomes: [
        {
          chance: 0.65,
          odds: 'it comes back',
          text: ['On the first it lies on your mat, in an envelope, with a lemon cake.'],
          effects: [
            { kind: 'money', by: 40000 },
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 4 },
          ],
          remembers: { role: 'friend', as: 'four hundred, no questions' },
        },
        {
          chance: 0.35,
          odds: 'it does not',
          text: ['The first comes, and the next one. You both talk about other things, more and more of them.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -4 },
            { kind: 'gauge', of: 'stress', by: 5 },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Give half of it, and say that it is a gift',
      moneyCost: 20000,
      outcomes: [
        {
          chance: 1,
          text: ['{friend} argues, for form’s sake, and then not. You order for two.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 14 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
          remembers: { role: 'friend', as: 'lunch, and the rest' },
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that you can’t',
      outcomes: [
        {
          chance: 1,
          text: ['“No, no, of course.” {friend} is cheerful for the rest of lunch, which is hard work to watch.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'stress', by: 3 },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 35, gauges: { stress: 40 } }, choose: 'no', expect: { gauges: { stress: 3 } } }],
})
