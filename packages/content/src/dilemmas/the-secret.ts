import { defineDilemma } from '../define-dilemma.ts'

export const theSecret = defineDilemma({
  id: 'the-secret',
  category: 'friendship',
  title: 'What you were told',
  stages: ['adolescence', 'youngAdult'],
  age: { from: 12, to: 22 },
  cast: { friend: { relation: 'friend', age: { to: 25 } } },
  weight: 9,
  importance: 6,
  steps: [
    {
      id: 'told',
      text: [
        '{friend} tells you something on the way home, quickly, looking at the streetcar rails: “I have been taking money from my mother’s purse. A lot. You are the only one who knows.”',
      ],
      options: [
        {
          id: 'promise',
          text: 'Promise to say nothing',
          outcomes: [
            {
              chance: 1,
              text: ['You shake on it. {friend} looks lighter. You look at your hand.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 5 },
                { kind: 'affinity', role: 'friend', by: 6 },
              ],
              next: { step: 'mother', afterDays: [5, 12] },
            },
          ],
        },
        {
          id: 'push',
          text: 'Say that it has to come out',
          outcomes: [
            {
              chance: 1,
              text: ['“I thought you were on my side.” {friend.They} walks on the other side of the rails.'],
              effects: [{ kind: 'affinity', role: 'friend', by: -6 }],
              next: { step: 'mother', afterDays: [3, 8] },
            },
          ],
        },
        {
          id: 'lend',
          text: 'Give back what is missing, from your own',
          moneyCost: 15000,
          outcomes: [
            {
              chance: 1,
              text: [
                'You count it into an envelope together. It is every bill you have. The purse closes over it as if nothing had been.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 3 },
                { kind: 'gauge', of: 'stress', by: 2 },
              ],
              remembers: { role: 'friend', as: 'the envelope' },
              next: { step: 'again', afterDays: [20, 40] },
            },
          ],
        },
      ],
    },
    {
      id: 'mother',
      text: [
        '{friend}’s mother stops you at the gate. She has dark rings under her eyes. “You would tell me, would you not? If there were something?”',
      ],
      options: [
        {
          id: 'tell',
          text: 'Tell her',
          outcomes: [
            {
              chance: 1,
              text: [
                'She does not shout. She sits down on the curb, in her good coat, and thanks you, which is worse.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'affinity', role: 'friend', by: -12 },
              ],
              next: { step: 'silence', afterDays: [10, 25] },
            },
          ],
        },
        {
          id: 'lie',
          text: 'Say that there is nothing',
          outcomes: [
            {
              chance: 1,
              text: ['“Good,” she says. She has believed you. You can feel exactly how much that weighs.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'affinity', role: 'friend', by: 4 },
              ],
              next: { step: 'again', afterDays: [15, 30] },
            },
          ],
        },
      ],
    },
    {
      id: 'again',
      text: [
        'It has happened again, more this time, and {friend} wants you to say that the two of you were at your house.',
      ],
      options: [
        {
          id: 'cover',
          text: 'Say it',
          outcomes: [
            {
              chance: 0.5,
              text: ['It works. You have become good at something that you did not want to be good at.'],
              odds: 'it holds',
              effects: [
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'affinity', role: 'friend', by: 5 },
              ],
            },
            {
              chance: 0.5,
              text: ['Somebody asks at your house. They say no there, in front of everyone.'],
              odds: 'it comes apart',
              effects: [
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'gauge', of: 'happiness', by: -6 },
                { kind: 'affinity', role: 'friend', by: 2 },
              ],
            },
          ],
        },
        {
          id: 'go-along',
          text: 'Go along to tell her, together',
          energyCost: 8,
          outcomes: [
            {
              chance: 1,
              text: [
                'It takes {friend} ten minutes to say one sentence. You stand beside {friend.them} for all of them.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 14 },
                { kind: 'gauge', of: 'happiness', by: 5 },
                { kind: 'gauge', of: 'stress', by: -8 },
                { kind: 'remember', what: 'stood-beside' },
              ],
              remembers: { role: 'friend', as: 'not having stood there alone' },
            },
          ],
        },
        {
          id: 'refuse',
          text: 'Say no, and leave it there',
          outcomes: [
            {
              chance: 1,
              text: ['{friend} nods for a long time. You see each other less, and then at birthdays.'],
              effects: [
                { kind: 'affinity', role: 'friend', by: -8 },
                { kind: 'gauge', of: 'stress', by: -3 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'silence',
      text: [
        '{friend} has not spoken to you for weeks. Today {friend.they} sits down next to you, leaving a hand’s breadth.',
      ],
      options: [
        {
          id: 'wait',
          text: 'Say nothing, and stay',
          outcomes: [
            {
              chance: 0.7,
              text: [
                'After the second bell {friend.they} says: “She pays me to clean the stairs now. It is nearly paid off.” The hand’s breadth closes.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 15 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
              remembers: { role: 'friend', as: 'the truth, told for somebody else' },
            },
            {
              chance: 0.3,
              text: ['The bell rings. {friend.They} gets up without a word. But {friend.they} had sat down.'],
              effects: [{ kind: 'affinity', role: 'friend', by: 3 }],
            },
          ],
        },
        {
          id: 'sorry',
          text: 'Say that you are sorry',
          outcomes: [
            {
              chance: 1,
              text: [
                '“Are you?” You think about it properly. “No.” And {friend.they} laughs, for the first time since.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 8 },
                { kind: 'gauge', of: 'stress', by: -5 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
