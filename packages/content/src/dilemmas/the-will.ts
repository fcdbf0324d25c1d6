import { defineDilemma } from '../define-dilemma.ts'

export const theWill = defineDilemma({
  id: 'the-will',
  category: 'family',
  title: 'The blue house',
  stages: ['middleAge'],
  cast: { sibling: { relation: ['sister', 'brother'], age: { from: 20 } } },
  weight: 9,
  importance: 7,
  steps: [
    {
      id: 'letter',
      text: [
        'A lawyer’s letter. A great-aunt whom you met twice has left you her house: blue, damp, four hours away. {sibling} nursed her for three years, and is not in the letter.',
      ],
      options: [
        {
          id: 'ring',
          text: 'Ring {sibling} before anyone else does',
          outcomes: [
            {
              chance: 1,
              text: [
                '“I know,” {sibling} says. “She told me. She said you were the one who wrote back.” You had written back once.',
              ],
              effects: [
                { kind: 'gauge', of: 'stress', by: 6 },
                { kind: 'affinity', role: 'sibling', by: 4 },
              ],
              next: { step: 'house', afterDays: [8, 18] },
            },
          ],
        },
        {
          id: 'think',
          text: 'Think about it first',
          outcomes: [
            {
              chance: 1,
              text: ['You think for a week. By then {sibling} has heard it from the baker.'],
              effects: [
                { kind: 'affinity', role: 'sibling', by: -6 },
                { kind: 'gauge', of: 'stress', by: 8 },
              ],
              next: { step: 'house', afterDays: [5, 12] },
            },
          ],
        },
      ],
    },
    {
      id: 'house',
      text: [
        'You walk through it together, in coats. {sibling} knows which stair creaks, where the fuse box is, which cup was hers.',
      ],
      options: [
        {
          id: 'give',
          text: 'Give {sibling.them} the keys',
          outcomes: [
            {
              chance: 1,
              text: [
                '{sibling} holds them a long time, and then puts one of the two back into your hand. “For when it rains at yours.”',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 25 },
                { kind: 'gauge', of: 'happiness', by: 8 },
                { kind: 'gauge', of: 'stress', by: -8 },
                { kind: 'remember', what: 'gave-the-house' },
              ],
              remembers: { role: 'sibling', as: 'the blue house' },
            },
          ],
        },
        {
          id: 'share',
          text: 'Propose to share it',
          outcomes: [
            {
              chance: 1,
              text: [
                'You draw up a list of months on the back of a seed packet. You get July. {sibling} gets the roof.',
              ],
              effects: [{ kind: 'affinity', role: 'sibling', by: 8 }],
              next: { step: 'roof', afterDays: [60, 120] },
            },
          ],
        },
        {
          id: 'sell',
          text: 'Have it valued',
          outcomes: [
            {
              chance: 1,
              text: [
                'The man taps the walls and names a figure. {sibling} goes out to look at the garden, and stays there.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: -10 },
                { kind: 'gauge', of: 'stress', by: 4 },
              ],
              next: { step: 'offer', afterDays: [15, 40] },
            },
          ],
        },
      ],
    },
    {
      id: 'roof',
      text: [
        'The roof comes in over the back bedroom. It will cost more than the bedroom is worth. {sibling} has no money, and two good hands.',
      ],
      options: [
        {
          id: 'pay',
          text: 'Pay for it',
          moneyCost: 400000,
          outcomes: [
            {
              chance: 1,
              text: [
                'It is finished by the first frost. You sit under it during the first rain, the two of you, and listen to nothing coming in.',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 12 },
                { kind: 'gauge', of: 'happiness', by: 8 },
              ],
              remembers: { role: 'sibling', as: 'the roof' },
            },
          ],
        },
        {
          id: 'build',
          text: 'Take two weeks off and build it with {sibling.them}',
          energyCost: 25,
          outcomes: [
            {
              chance: 0.75,
              text: [
                'You learn the word “purlin”, and that {sibling} sings. It leaks a little, at the place that you did.',
              ],
              odds: 'it holds',
              effects: [
                { kind: 'affinity', role: 'sibling', by: 18 },
                { kind: 'gauge', of: 'happiness', by: 10 },
              ],
              remembers: { role: 'sibling', as: 'the leak over the bed' },
            },
            {
              chance: 0.25,
              text: [
                'You come down faster than you went up. {sibling} finishes it, with you in a chair giving advice, in a cast.',
              ],
              odds: 'you fall',
              effects: [
                { kind: 'gauge', of: 'health', by: -14 },
                { kind: 'affinity', role: 'sibling', by: 12 },
              ],
            },
          ],
        },
        {
          id: 'let-go',
          text: 'Let the house go',
          outcomes: [
            {
              chance: 1,
              text: ['You lock it together. The key turns as it always did, a little to the left.'],
              effects: [
                { kind: 'gauge', of: 'stress', by: -4 },
                { kind: 'affinity', role: 'sibling', by: -4 },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'offer',
      text: [
        'There is an offer, a good one. It has to be signed by Friday. {sibling} says nothing; {sibling.they} has said nothing for a month.',
      ],
      options: [
        {
          id: 'half',
          text: 'Sign, and give {sibling.them} half',
          outcomes: [
            {
              chance: 1,
              text: [
                'It arrives in {sibling.their} account with no message. A week later a cup comes in the mail, wrapped in newspaper: hers.',
              ],
              effects: [
                { kind: 'money', by: 2_250_000 },
                { kind: 'affinity', role: 'sibling', by: 10 },
                { kind: 'gauge', of: 'stress', by: -5 },
              ],
              remembers: { role: 'sibling', as: 'the half of the house' },
            },
          ],
        },
        {
          id: 'all',
          text: 'Sign, and keep it',
          outcomes: [
            {
              chance: 1,
              text: ['It was yours, by the letter. At Christmas you sit at opposite ends, and the table is very long.'],
              effects: [
                { kind: 'money', by: 4_500_000 },
                { kind: 'affinity', role: 'sibling', by: -20 },
                { kind: 'gauge', of: 'stress', by: 8 },
                { kind: 'remember', what: 'kept-it-all' },
              ],
            },
          ],
        },
        {
          id: 'stop',
          text: 'Do not sign',
          outcomes: [
            {
              chance: 1,
              text: [
                'On Saturday {sibling} is at the door with a bag of tools. “I did not want to say anything,” {sibling.they} says. “I wanted to see.”',
              ],
              effects: [
                { kind: 'affinity', role: 'sibling', by: 18 },
                { kind: 'gauge', of: 'happiness', by: 6 },
              ],
            },
          ],
        },
      ],
    },
  ],
})
