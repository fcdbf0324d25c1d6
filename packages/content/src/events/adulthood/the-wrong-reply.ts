import { defineEvent } from '../../define-event.ts'

export const theWrongReply = defineEvent({
  id: 'the-wrong-reply',
  kind: 'question',
  category: 'work',
  title: 'Reply to all',
  stages: ['youngAdult', 'adult', 'middleAge'],
  conditions: [{ kind: 'employed', is: true }],
  trigger: { kind: 'draw', weight: 7 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'sorry' },
  text: [
    'You wrote it to one person. It went to two hundred and six. It was about the new logo, and the word in it was “turnip”.',
  ],
  options: [
    {
      id: 'stand',
      text: 'Stand by it',
      outcomes: [
        {
          chance: 0.5,
          odds: 'it becomes a turnip',
          text: [
            'It is called the turnip from that day on, upstairs too. Somebody leaves one on your desk, with a bow.',
          ],
          effects: [
            { kind: 'gauge', of: 'social', by: 6 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
        },
        {
          chance: 0.5,
          odds: 'you are asked in',
          text: ['The designer was on the list, as was his mother, who owns the place. You apologize to both.'],
          effects: [
            { kind: 'performance', by: -8 },
            { kind: 'gauge', of: 'stress', by: 6 },
          ],
        },
      ],
    },
    {
      id: 'sorry',
      text: 'Write a second one, to everyone',
      energyCost: 4,
      outcomes: [
        {
          chance: 1,
          text: ['It is a dignified text of six lines. It, too, is forwarded.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -2 },
            { kind: 'performance', by: -2 },
          ],
        },
      ],
    },
    {
      id: 'sick',
      text: 'Be ill until Thursday',
      outcomes: [
        {
          chance: 1,
          text: ['By Thursday somebody in Accounts has fallen into the fountain.'],
          effects: [
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'performance', by: -4 },
          ],
        },
      ],
    },
  ],
  examples: [
    {
      given: { age: 25, gauges: { social: 50, happiness: 50 } },
      choose: 'stand',
      roll: 0,
      expect: { gauges: { social: 6, happiness: 5 } },
    },
  ],
})
