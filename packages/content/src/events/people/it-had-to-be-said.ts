import { defineEvent } from '../../define-event.ts'

export const itHadToBeSaid = defineEvent({
  id: 'it-had-to-be-said',
  kind: 'question',
  category: 'friendship',
  title: 'It had to be said',
  stages: ['youngAdult', 'adult', 'middleAge', 'oldAge'],
  cast: {
    friend: {
      relation: ['friend', 'sister', 'brother', 'cousin', 'mother', 'father', 'son', 'daughter'],
      age: { from: 16 },
    },
  },
  conditions: [
    { kind: 'not', of: { kind: 'quarrel', role: 'friend' } },
    { kind: 'affinity', role: 'friend', to: 60 },
  ],
  trigger: { kind: 'draw', weight: 6 },
  cooldownDays: 2600,
  importance: 5,
  offline: { kind: 'auto', option: 'hear' },
  text: [
    '“Don’t interrupt,” says {friend}. It’s a list. {friend.They} {friend|has|have} it in {friend.their} head, but you can hear the numbers: the birthday, the thing you said in front of the others, how you always look at the time. You’re looking at the time.',
  ],
  options: [
    {
      id: 'hear',
      text: 'Hear it to the end',
      outcomes: [
        {
          chance: 0.7,
          text: [
            'There are seven points. At the sixth {friend} runs out of anger; the seventh is that {friend.they} {friend|misses|miss} you. You say which ones are true. It’s four.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 12 },
            { kind: 'gauge', of: 'stress', by: 2 },
            { kind: 'gauge', of: 'happiness', by: 1 },
          ],
          remembers: { role: 'friend', as: 'told me the truth' },
        },
        {
          chance: 0.3,
          modifiers: [{ when: { kind: 'temperament', of: 'neuroticism', role: 'friend', from: 60 }, times: 1.8 }],
          text: [
            'You hear it to the end. Then it begins again. “You’re only waiting,” says {friend}, rightly, and slams a door that has no latch.',
          ],
          effects: [
            { kind: 'quarrel', role: 'friend', by: 'person' },
            { kind: 'affinity', role: 'friend', by: -10 },
            { kind: 'gauge', of: 'stress', by: 7 },
            { kind: 'gauge', of: 'happiness', by: -5 },
          ],
        },
      ],
    },
    {
      id: 'back',
      text: 'Answer with your own list',
      outcomes: [
        {
          chance: 0.75,
          text: [
            'Yours is longer; you’d had no idea that you kept one. You’re not on speaking terms by the third floor.',
          ],
          effects: [
            { kind: 'quarrel', role: 'friend', by: 'person' },
            { kind: 'affinity', role: 'friend', by: -14 },
            { kind: 'gauge', of: 'stress', by: 8 },
            { kind: 'gauge', of: 'happiness', by: -6 },
          ],
        },
        {
          chance: 0.25,
          text: [
            'At the same moment you both bring up the same weekend. There’s a silence. “That was the dog’s fault,” says {friend}.',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 6 },
            { kind: 'familiarity', role: 'friend', by: 8 },
            { kind: 'gauge', of: 'stress', by: -4 },
            { kind: 'gauge', of: 'happiness', by: 3 },
          ],
        },
      ],
    },
    {
      id: 'laugh',
      text: 'Say that it’s a very good list',
      conditions: [{ kind: 'temperament', of: 'agreeableness', to: 60 }],
      outcomes: [
        {
          chance: 0.4,
          text: [
            'It gets you a second of surprise, and then, against {friend.their} will, a laugh. “Number two was hard to phrase.”',
          ],
          effects: [
            { kind: 'affinity', role: 'friend', by: 5 },
            { kind: 'gauge', of: 'happiness', by: 3 },
            { kind: 'gauge', of: 'stress', by: -2 },
          ],
        },
        {
          chance: 0.6,
          text: ['“That’s number five,” says {friend}, and goes.'],
          effects: [
            { kind: 'quarrel', role: 'friend', by: 'person' },
            { kind: 'affinity', role: 'friend', by: -9 },
            { kind: 'gauge', of: 'stress', by: 5 },
            { kind: 'gauge', of: 'happiness', by: -3 },
          ],
        },
      ],
    },
  ],
})
