import { defineEvent } from '../../define-event.ts'

export const friendNeedsALoan = defineEvent({
  id: 'friend-needs-a-loan',
  kind: 'question',
  category: 'friendship',
  title: 'Only until the first',
  stages: ['youngAdult', 'adult', 'middleAge'],
  cast: { friend: { relation: 'friend', age: { from: 18 } } },
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 5,
  offline: { kind: 'deadline', option: 'no', minutes: 3 * 1440 },
  text: [
    '{friend} turns the cup around on the saucer, all the way around, and says that it is only until the first of the month.',
  ],
  options: [
    {
      id: 'lend',
      text: 'Lend it',
      moneyCost: 80_000,
      outcomes: [
        {
          chance: 0.6,
          odds: 'it comes back',
          text: [
            'It comes back on the first, in an envelope, with a twenty over. “For the interest,” says {friend}, and will not take it back.',
          ],
          effects: [
            { kind: 'money', by: 82_000 },
            { kind: 'affinity', role: 'friend', by: 8 },
          ],
          remembers: { role: 'friend', as: 'the money that was lent' },
        },
        {
          chance: 0.4,
          odds: 'it does not',
          text: [
            'The first goes by, and the next first. {friend.They} {friend|crosses|cross} the street now, when {friend.they} {friend|sees|see} your coat.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -12 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'give',
      text: 'Give it, and say that it is a present',
      moneyCost: 80_000,
      outcomes: [
        {
          chance: 1,
          text: [
            '{friend} looks at the table for a while. “Right,” {friend.they} {friend|says|say}. “Then I’m cooking on Sundays.” And so it is.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 16 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
          remembers: { role: 'friend', as: 'the money that was never asked for again' },
        },
      ],
    },
    {
      id: 'no',
      text: 'Say that you cannot',
      outcomes: [
        {
          chance: 1,
          text: ['“No, of course,” says {friend}, too quickly, and talks about the weather with great attention.'],
          effects: [{ kind: 'affinity', role: 'friend', by: -4 }],
        },
      ],
    },
  ],
  examples: [{ given: { age: 30, money: 100_000 }, choose: 'lend', roll: 0.2, expect: { money: 2_000 } }],
})
