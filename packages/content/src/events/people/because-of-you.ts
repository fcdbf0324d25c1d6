import { defineEvent } from '../../define-event.ts'

export const becauseOfYou = defineEvent({
  id: 'because-of-you',
  kind: 'question',
  category: 'friendship',
  title: 'Because of you',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'aunt', 'uncle', 'niece', 'nephew'],
      age: { from: 19 },
      recalls: 'introduced me to somebody',
    },
  },
  conditions: [{ kind: 'recalls', role: 'friend', as: 'introduced me to somebody', daysAgo: 300 }],
  trigger: { kind: 'draw', weight: 20 },
  once: true,
  importance: 3,
  offline: { kind: 'auto', option: 'credit' },
  text: [
    {
      id: 'wed',
      when: [{ kind: 'personIs', role: 'friend', as: 'taken', is: true }],
      text: '{friend} wants you to say something at dinner, since the two of them are your doing. “Three minutes. You remember the evening?” You remember that you wanted to get rid of a lasagna.',
    },
    {
      id: 'over',
      when: [{ kind: 'personIs', role: 'friend', as: 'taken', is: false }],
      text: '“You introduced us,” says {friend}. It’s over with the two of them, if it ever was something. It isn’t an accusation. It’s the voice for telling a doctor what you ate.',
    },
  ],
  options: [
    {
      id: 'true',
      text: 'Tell how it was',
      outcomes: [
        {
          chance: 0.5,
          text: [
            'You tell it with the lasagna. The whole table looks at {friend} to see whether it’s true. It is. There’s a toast to ricotta.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 10 },
            { kind: 'gauge', of: 'happiness', by: 7 },
            { kind: 'gauge', of: 'social', by: 6 },
          ],
          of: ['wed'],
        },
        {
          chance: 0.5,
          modifiers: [{ when: { kind: 'temperament', of: 'conscientiousness', to: 45 }, times: 1.8 }],
          text: [
            'You tell it with the lasagna. It’s a minute too long, and one name too many: whom you’d had in mind first.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: -5 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -2 },
          ],
          of: ['wed'],
        },
        {
          chance: 1,
          text: [
            '“I thought that you’d both laugh at the same things,” you say. “We did,” says {friend}. “We’d just finished.”',
          ],
          effects: [
            { kind: 'familiarity', role: 'friend', by: 6 },
            { kind: 'affinity', role: 'friend', by: 4 },
          ],
          of: ['over'],
        },
      ],
    },
    {
      id: 'credit',
      text: 'Say that you had no idea what you were doing',
      outcomes: [
        {
          chance: 1,
          text: ['“That’s what we liked about it,” says {friend}. You sit down to more applause than you’ve earned.'],
          effects: [
            { kind: 'affinity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'happiness', by: 5 },
          ],
          of: ['wed'],
        },
        {
          chance: 1,
          text: [
            '“Good,” says {friend}. “I’d hate to think that somebody had planned it.” You go for a walk, twice around, until it’s cold.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 2 },
          ],
          of: ['over'],
        },
      ],
    },
    {
      id: 'again',
      text: 'Mention that you know another one',
      outcomes: [
        {
          chance: 1,
          text: ['You mean a lasagna. It takes a moment until everyone knows that.'],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 4 },
            { kind: 'gauge', of: 'social', by: 3 },
          ],
          of: ['wed'],
        },
        {
          chance: 0.5,
          text: [
            '{friend} puts both hands over {friend.their} ears. Through the hands: “What does he do? Or she? No. Don’t tell me.”',
          ],
          effects: [
            { kind: 'gauge', of: 'happiness', by: 5 },
            { kind: 'affinity', role: 'friend', by: 4 },
          ],
          of: ['over'],
        },
        {
          chance: 0.5,
          text: ['{friend} looks at you like a hot stove. You’ll leave it at that.'],
          effects: [{ kind: 'affinity', role: 'friend', by: -4 }],
          of: ['over'],
        },
      ],
    },
  ],
})
