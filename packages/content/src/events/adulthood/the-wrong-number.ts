import { defineEvent } from '../../define-event.ts'

export const theWrongNumber = defineEvent({
  id: 'the-wrong-number',
  kind: 'question',
  category: 'chance',
  title: 'Wrong number',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  conditions: [{ kind: 'not', of: { kind: 'ill', illness: 'dementia' } }],
  trigger: { kind: 'draw', weight: 6 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'correct' },
  text: [
    '“Harald?” says an old voice on the phone. “It’s about the clock. Come when you can.” You are not Harald. It is the third time this week.',
  ],
  options: [
    {
      id: 'correct',
      text: 'Explain, once more',
      outcomes: [
        {
          chance: 1,
          text: ['“I am so sorry, Harald,” she says, and you both hang up with care.'],
          effects: [{ kind: 'gauge', of: 'stress', by: 1 }],
        },
      ],
    },
    {
      id: 'go',
      text: 'Ask for the address, and go',
      energyCost: 6,
      outcomes: [
        {
          chance: 1,
          text: [
            'The clock only wants winding. Harald was her brother, and has been dead nine years; she knows. “But somebody has to come about it,” she says. You come on the first of each month.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 8 },
            { kind: 'remember', what: 'winds-the-clock' },
          ],
        },
      ],
    },
  ],
  examples: [{ given: { age: 50, gauges: { stress: 40 } }, choose: 'correct', expect: { gauges: { stress: 1 } } }],
})
