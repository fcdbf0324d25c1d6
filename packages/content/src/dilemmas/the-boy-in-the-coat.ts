import { defineDilemma } from '../define-dilemma.ts'

export const theBoyInTheCoat = defineDilemma({
  id: 'the-boy-in-the-coat',
  category: 'friendship',
  title: 'The big coat',
  stages: ['childhood', 'adolescence'],
  age: { from: 9, to: 13 },
  cast: { friend: { relation: ['friend', 'classmate'], age: { from: 8, to: 15 } } },
  weight: 8,
  importance: 5,
  steps: [
    {
      id: 'game',
      text: [
        'There is a new kid whose coat comes down to the ankles. {friend} has made up a game: whoever touches the coat has it, and has to give it to somebody else. Everyone is playing. {friend} touches you.',
      ],
      options: [
        {
          id: 'play',
          text: 'Touch someone',
          outcomes: [
            {
              chance: 1,
              text: [
                'It is a good game. It has rules by Wednesday. The new kid stands by the fence and watches it like weather.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: 5 },
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'remember', what: 'played-the-coat-game' },
              ],
              next: { step: 'fence', afterDays: [6, 14] },
            },
          ],
        },
        {
          id: 'keep',
          text: 'Say that you have it, and keep it',
          energyCost: 3,
          outcomes: [
            {
              chance: 1,
              text: [
                'Nobody knows what the rule is for that. For two days nobody will touch you. On the third {friend} says that the game is stupid anyway.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -6 },
                { kind: 'gauge', of: 'happiness', by: -2 },
                { kind: 'remember', what: 'kept-the-coat' },
              ],
              next: { step: 'fence', afterDays: [6, 14] },
            },
          ],
        },
        {
          id: 'tell',
          text: 'Tell a grown-up',
          outcomes: [
            {
              chance: 1,
              text: ['There is an assembly about kindness. The new kid is asked to stand up in it.'],
              effects: [
                { kind: 'affinity', role: 'friend', by: -8 },
                { kind: 'gauge', of: 'stress', by: 8 },
              ],
              next: { step: 'fence', afterDays: [6, 14] },
            },
          ],
        },
      ],
    },
    {
      id: 'fence',
      text: [
        'You are at the fence with the new kid, because of the rain. “It was my brother’s,” the kid says, about the coat, without being asked. “He doesn’t need it.”',
      ],
      options: [
        {
          id: 'ask',
          text: 'Ask where the brother is',
          outcomes: [
            {
              chance: 0.7,
              odds: 'an answer',
              text: [
                '“He drowned,” says the kid. You look at the rain, both of you, until the bell. You have never been told anything before. It has been other people’s.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'remember', what: 'asked-about-the-coat' },
              ],
              next: { step: 'swap', afterDays: [60, 120] },
            },
            {
              chance: 0.3,
              odds: 'no answer',
              text: ['The kid pulls the hood up. It is so big that there is nobody in it.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 4 }],
              next: { step: 'swap', afterDays: [60, 120] },
            },
          ],
        },
        {
          id: 'sandwich',
          text: 'Give the kid half of your sandwich',
          outcomes: [
            {
              chance: 1,
              text: [
                'It is taken without a word, and eaten the same way, and the next day there is half of something for you.',
              ],
              effects: [
                { kind: 'meet', affinity: 30 },
                { kind: 'remember', what: 'asked-about-the-coat' },
              ],
              next: { step: 'swap', afterDays: [60, 120] },
            },
          ],
        },
        {
          id: 'away',
          text: 'Say nothing, and go and stand somewhere else',
          outcomes: [
            {
              chance: 1,
              text: ['You stand under the gutter instead. It comes down your neck.'],
              effects: [{ kind: 'gauge', of: 'stress', by: 5 }],
              next: { step: 'swap', afterDays: [60, 120] },
            },
          ],
        },
      ],
    },
    {
      id: 'swap',
      text: [
        'The coat is gone. It has been thrown over the railroad bridge, for a joke, and it was {friend} who did it. You saw. Nobody else did. The new kid is walking up and down the tracks, looking.',
      ],
      options: [
        {
          id: 'say',
          text: 'Say who did it',
          energyCost: 4,
          outcomes: [
            {
              chance: 1,
              text: [
                '{friend} is out for a week, and is not your friend after that. The coat comes back with a tire mark on it. The new kid wears it every day until it fits.',
              ],
              effects: [
                { kind: 'affinity', role: 'friend', by: -20 },
                { kind: 'gauge', of: 'stress', by: -4 },
                { kind: 'gauge', of: 'happiness', by: 3 },
                { kind: 'remember', what: 'said-who-threw-it' },
              ],
            },
          ],
        },
        {
          id: 'climb',
          text: 'Climb down and help look',
          energyCost: 8,
          outcomes: [
            {
              chance: 0.6,
              odds: 'you find it',
              text: [
                'It is on a signal, with its arms out. You get it down between two trains. The new kid puts it on you, because you are shaking.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 10 },
                { kind: 'gauge', of: 'happiness', by: 6 },
                { kind: 'meet', affinity: 35 },
              ],
            },
            {
              chance: 0.4,
              odds: 'you do not',
              text: [
                'You look until you cannot see your feet. Then you give up your own, which is blue, and much too small.',
              ],
              effects: [
                { kind: 'gauge', of: 'social', by: 6 },
                { kind: 'gauge', of: 'stress', by: 4 },
                { kind: 'remember', what: 'gave-away-a-coat' },
              ],
            },
          ],
        },
        {
          id: 'silent',
          text: 'Keep it to yourself',
          outcomes: [
            {
              chance: 1,
              text: [
                'In the spring the family moves again. You find one big brown button, by the fence, and you still have it.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 12 },
                { kind: 'remember', what: 'kept-the-button' },
              ],
            },
          ],
        },
      ],
    },
  ],
})
